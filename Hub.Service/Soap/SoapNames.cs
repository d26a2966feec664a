namespace Hub.Service.Soap;

/// <summary>Namespaces and names of the standards that the hub reads and writes.</summary>
internal static class SoapNames
{
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema";
    public const string Encoding11 = "http://schemas.xmlsoap.org/soap/encoding/";

    /// <summary>OASIS WSS 1.0, SOAP Message Security.</summary>
    public const string Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    /// <summary>OASIS WSS 1.0, UsernameToken profile: password as text.</summary>
    public const string PasswordText =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    /// <summary>WS-Addressing 1.0 and its submission of 2004, which Axis 2 and older WCF send.</summary>
    public const string Addressing = "http://www.w3.org/2005/08/addressing";
    public const string Addressing2004 = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
}
