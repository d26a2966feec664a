using System.ServiceModel;
using Hub.Contracts.Faltas;

namespace Hub.Contracts.Catalogo;

/// <summary>The common catalogue, its crosswalk and the lists of keys.</summary>
[ServiceContract(Name = "CatalogoService", Namespace = Espacios.Catalogo, ConfigurationName = "CatalogoService")]
[XmlSerializerFormat(Style = OperationFormatStyle.Document, Use = OperationFormatUse.Literal, SupportFaults = true)]
public interface ICatalogoService
{
    /// <summary>The programmatic catalogue, whole or a branch.</summary>
    [OperationContract(Name = "ConsultarApertura", Action = Espacios.Catalogo + "/ConsultarApertura", ReplyAction = Espacios.Catalogo + "/ConsultarAperturaResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Catalogo, Action = Espacios.Catalogo + "/ConsultarApertura/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ConsultarAperturaRespuesta> ConsultarAperturaAsync([MessageParameter(Name = "solicitud")] ConsultarAperturaSolicitud solicitud);

    /// <summary>How local codes translate.</summary>
    [OperationContract(Name = "ListarEquivalencias", Action = Espacios.Catalogo + "/ListarEquivalencias", ReplyAction = Espacios.Catalogo + "/ListarEquivalenciasResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Catalogo, Action = Espacios.Catalogo + "/ListarEquivalencias/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarEquivalenciasRespuesta> ListarEquivalenciasAsync([MessageParameter(Name = "solicitud")] ListarEquivalenciasSolicitud solicitud);

    /// <summary>Proposes the translation of a local code.</summary>
    [OperationContract(Name = "ProponerEquivalencia", Action = Espacios.Catalogo + "/ProponerEquivalencia", ReplyAction = Espacios.Catalogo + "/ProponerEquivalenciaResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Catalogo, Action = Espacios.Catalogo + "/ProponerEquivalencia/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ProponerEquivalenciaRespuesta> ProponerEquivalenciaAsync([MessageParameter(Name = "solicitud")] ProponerEquivalenciaSolicitud solicitud);

    /// <summary>Keys of a list: municipalities, funds, units and so on.</summary>
    [OperationContract(Name = "ListarClaves", Action = Espacios.Catalogo + "/ListarClaves", ReplyAction = Espacios.Catalogo + "/ListarClavesResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Catalogo, Action = Espacios.Catalogo + "/ListarClaves/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ListarClavesRespuesta> ListarClavesAsync([MessageParameter(Name = "solicitud")] ListarClavesSolicitud solicitud);

    /// <summary>Versions of the contract, the hub and each list.</summary>
    [OperationContract(Name = "ConsultarVersion", Action = Espacios.Catalogo + "/ConsultarVersion", ReplyAction = Espacios.Catalogo + "/ConsultarVersionResponse")]
    [FaultContract(typeof(FaltaHub), Name = "FaltaHub", Namespace = Espacios.Catalogo, Action = Espacios.Catalogo + "/ConsultarVersion/FaltaHub")]
    [return: MessageParameter(Name = "respuesta")]
    Task<ConsultarVersionRespuesta> ConsultarVersionAsync([MessageParameter(Name = "solicitud")] ConsultarVersionSolicitud solicitud);
}
