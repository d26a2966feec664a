using Hub.Service.Security;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>How far a call came: what is known of it when it ends in a fault.</summary>
internal sealed class CallProgress(ServiceDescription service, SoapVersion version, long started)
{
    public ServiceDescription Service => service;

    /// <summary>Time stamp of the clock when the call arrived.</summary>
    public long Started => started;

    /// <summary>By Content-Type until the envelope is seen.</summary>
    public SoapVersion Version { get; set; } = version;

    public OperationDescription? Operation { get; set; }

    public Caller? Caller { get; set; }

    public Addressing? Addressing { get; set; }

    public string? IdSolicitud { get; set; }
}
