namespace Hub.Service.Soap.FrontDoor;

/// <summary>User and password of a UsernameToken; never written anywhere.</summary>
internal sealed class UsernameToken(string usuario, string clave)
{
    public string Usuario => usuario;

    public string Clave => clave;
}

/// <summary>What the header blocks said.</summary>
internal sealed class MessageHeader
{
    public UsernameToken? Token { get; set; }

    public Addressing? Addressing { get; set; }

    public string? IdSolicitud { get; set; }

    public string? Sistema { get; set; }
}
