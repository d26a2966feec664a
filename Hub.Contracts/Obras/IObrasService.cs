using System.ServiceModel;
using Hub.Contracts.Faltas;

namespace Hub.Contracts.Obras;

/// <summary>Registers works and answers about them.</summary>
[ServiceContract(Name = "ObrasService", Namespace = Espacios.Obras, ConfigurationName = "ObrasService")]
[XmlSerializerFormat(Style = OperationFormatStyle.Document, Use = OperationFormatUse.Literal, SupportFaults = true)]
public interface IObrasService
{
    /// <summary>Registers a lote of works; the receipt is given after commit.</summary>
    [OperationContract(Name = "RegistrarObras", Action = Espacios.Obras + "/RegistrarObras", ReplyAction = Espacios.Obras + "/RegistrarObrasResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/RegistrarObras/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<RegistroRespuesta> RegistrarObrasAsync([MessageParameter(Name = "solicitud")] RegistrarObrasSolicitud solicitud);

    /// <summary>Registers physical and financial progress of works already known.</summary>
    [OperationContract(Name = "RegistrarAvances", Action = Espacios.Obras + "/RegistrarAvances", ReplyAction = Espacios.Obras + "/RegistrarAvancesResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/RegistrarAvances/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<RegistroRespuesta> RegistrarAvancesAsync([MessageParameter(Name = "solicitud")] RegistrarAvancesSolicitud solicitud);

    /// <summary>Checks works as RegistrarObras would and stores nothing.</summary>
    [OperationContract(Name = "ValidarObras", Action = Espacios.Obras + "/ValidarObras", ReplyAction = Espacios.Obras + "/ValidarObrasResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/ValidarObras/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<RegistroRespuesta> ValidarObrasAsync([MessageParameter(Name = "solicitud")] ValidarObrasSolicitud solicitud);

    /// <summary>One work by folio or by key, now or as known on a date.</summary>
    [OperationContract(Name = "ConsultarObra", Action = Espacios.Obras + "/ConsultarObra", ReplyAction = Espacios.Obras + "/ConsultarObraResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/ConsultarObra/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ConsultarObraRespuesta> ConsultarObraAsync([MessageParameter(Name = "solicitud")] ConsultarObraSolicitud solicitud);

    /// <summary>Works that match every filter given, by pages.</summary>
    [OperationContract(Name = "BuscarObras", Action = Espacios.Obras + "/BuscarObras", ReplyAction = Espacios.Obras + "/BuscarObrasResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/BuscarObras/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<BuscarObrasRespuesta> BuscarObrasAsync([MessageParameter(Name = "solicitud")] BuscarObrasSolicitud solicitud);

    /// <summary>Changes since a cursor, for systems downstream.</summary>
    [OperationContract(Name = "ListarCambios", Action = Espacios.Obras + "/ListarCambios", ReplyAction = Espacios.Obras + "/ListarCambiosResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Obras, Action = Espacios.Obras + "/ListarCambios/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarCambiosRespuesta> ListarCambiosAsync([MessageParameter(Name = "solicitud")] ListarCambiosSolicitud solicitud);
}
