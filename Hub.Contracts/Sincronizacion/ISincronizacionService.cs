using System.ServiceModel;
using Hub.Contracts.Faltas;

namespace Hub.Contracts.Sincronizacion;

/// <summary>The log: runs, findings, quarantine and replay.</summary>
[ServiceContract(Name = "SincronizacionService", Namespace = Espacios.Sincronizacion, ConfigurationName = "SincronizacionService")]
[XmlSerializerFormat(Style = OperationFormatStyle.Document, Use = OperationFormatUse.Literal, SupportFaults = true)]
public interface ISincronizacionService
{
    /// <summary>What the log says of a folio.</summary>
    [OperationContract(Name = "ConsultarFolio", Action = Espacios.Sincronizacion + "/ConsultarFolio", ReplyAction = Espacios.Sincronizacion + "/ConsultarFolioResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/ConsultarFolio/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ConsultarFolioRespuesta> ConsultarFolioAsync([MessageParameter(Name = "solicitud")] ConsultarFolioSolicitud solicitud);

    /// <summary>Runs, newest first.</summary>
    [OperationContract(Name = "ListarCorridas", Action = Espacios.Sincronizacion + "/ListarCorridas", ReplyAction = Espacios.Sincronizacion + "/ListarCorridasResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/ListarCorridas/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarCorridasRespuesta> ListarCorridasAsync([MessageParameter(Name = "solicitud")] ListarCorridasSolicitud solicitud);

    /// <summary>Findings of a run.</summary>
    [OperationContract(Name = "ListarHallazgos", Action = Espacios.Sincronizacion + "/ListarHallazgos", ReplyAction = Espacios.Sincronizacion + "/ListarHallazgosResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/ListarHallazgos/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarHallazgosRespuesta> ListarHallazgosAsync([MessageParameter(Name = "solicitud")] ListarHallazgosSolicitud solicitud);

    /// <summary>Records held for correction.</summary>
    [OperationContract(Name = "ListarCuarentena", Action = Espacios.Sincronizacion + "/ListarCuarentena", ReplyAction = Espacios.Sincronizacion + "/ListarCuarentenaResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/ListarCuarentena/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarCuarentenaRespuesta> ListarCuarentenaAsync([MessageParameter(Name = "solicitud")] ListarCuarentenaSolicitud solicitud);

    /// <summary>Tries quarantined records again.</summary>
    [OperationContract(Name = "Reprocesar", Action = Espacios.Sincronizacion + "/Reprocesar", ReplyAction = Espacios.Sincronizacion + "/ReprocesarResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/Reprocesar/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ReprocesarRespuesta> ReprocesarAsync([MessageParameter(Name = "solicitud")] ReprocesarSolicitud solicitud);

    /// <summary>What this caller may call.</summary>
    [OperationContract(Name = "MisPermisos", Action = Espacios.Sincronizacion + "/MisPermisos", ReplyAction = Espacios.Sincronizacion + "/MisPermisosResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/MisPermisos/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<MisPermisosRespuesta> MisPermisosAsync([MessageParameter(Name = "solicitud")] MisPermisosSolicitud solicitud);

    /// <summary>Echo: proves connection and credential.</summary>
    [OperationContract(Name = "Ping", Action = Espacios.Sincronizacion + "/Ping", ReplyAction = Espacios.Sincronizacion + "/PingResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Sincronizacion, Action = Espacios.Sincronizacion + "/Ping/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<PingRespuesta> PingAsync([MessageParameter(Name = "solicitud")] PingSolicitud solicitud);
}
