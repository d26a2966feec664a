namespace Hub.Service.Soap;

/// <summary>A version of SOAP: its name in the log, the namespace of its envelope and the media type it answers with.</summary>
internal sealed record SoapVersion(string Name, string Namespace, string MediaType)
{
    public static readonly SoapVersion V11 = new("1.1", "http://schemas.xmlsoap.org/soap/envelope/", "text/xml");
    public static readonly SoapVersion V12 = new("1.2", "http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    /// <summary>The version whose envelope has this namespace, or null.</summary>
    public static SoapVersion? OfNamespace(string xmlNamespace) =>
        xmlNamespace == V11.Namespace ? V11 : xmlNamespace == V12.Namespace ? V12 : null;
}
