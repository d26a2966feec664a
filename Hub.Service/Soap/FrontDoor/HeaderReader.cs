using System.Xml;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Reads the blocks of Header: WS-Security, WS-Addressing and Contexto; others only if nobody insists that they be understood.</summary>
internal sealed class HeaderReader(XmlReader reader, SoapVersion version, string serviceNamespace, MessageHeader header)
{
    private const int MaxText = 1000;
    private const int MaxContexto = 100;

    /// <summary>Roles that mean this node, of both versions.</summary>
    private static readonly HashSet<string> OwnRoles = new(StringComparer.Ordinal)
    {
        "",
        "http://schemas.xmlsoap.org/soap/actor/next",
        "http://www.w3.org/2003/05/soap-envelope/role/next",
        "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver",
    };

    private static readonly HashSet<string> AddressingNames = new(StringComparer.Ordinal)
    {
        "MessageID", "To", "Action", "ReplyTo", "From", "FaultTo", "RelatesTo",
    };

    /// <summary>From the start of Header to its end.</summary>
    public void Read() => ForEachChild(ReadBlock);

    private void ReadBlock()
    {
        if (reader.NamespaceURI == SoapNames.Wsse && reader.LocalName == "Security")
        {
            ForEachChild(ReadSecurity);
        }
        else if (reader.NamespaceURI is SoapNames.Addressing or SoapNames.Addressing2004 && AddressingNames.Contains(reader.LocalName))
        {
            ReadAddressing();
        }
        else if (reader.LocalName == "Contexto" && (reader.NamespaceURI.Length == 0 || reader.NamespaceURI == serviceNamespace))
        {
            ForEachChild(ReadContexto);
        }
        else if (MustBeUnderstood())
        {
            throw new HubFault(Codigos.EncabezadoNoEntendido, reader.LocalName) { Kind = FaultKind.MustUnderstand };
        }
        else
        {
            Skip();
        }
    }

    private bool MustBeUnderstood() =>
        reader.GetAttribute("mustUnderstand", version.Namespace)?.Trim() is "1" or "true"
        && OwnRoles.Contains(reader.GetAttribute(version == SoapVersion.V11 ? "actor" : "role", version.Namespace) ?? "");

    private void ReadSecurity()
    {
        if (reader.NamespaceURI != SoapNames.Wsse || reader.LocalName != "UsernameToken")
        {
            Skip();
            return;
        }

        if (header.Token is not null)
        {
            throw new HubFault(Codigos.CredencialInvalida);
        }

        string? usuario = null;
        string? clave = null;
        ForEachChild(() =>
        {
            var name = reader.NamespaceURI == SoapNames.Wsse ? reader.LocalName : "";
            if (name == "Username")
            {
                usuario = ReadText();
            }
            else if (name == "Password" && reader.GetAttribute("Type") is null or "" or "PasswordText" or SoapNames.PasswordText)
            {
                clave = ReadText();
            }
            else
            {
                Skip();
            }
        });
        header.Token = usuario is null || clave is null ? throw new HubFault(Codigos.CredencialAusente) : new UsernameToken(usuario, clave);
    }

    private void ReadAddressing()
    {
        var xmlNamespace = reader.NamespaceURI;
        if (reader.LocalName == "MessageID")
        {
            header.Addressing = new Addressing(xmlNamespace, ReadText().Trim());
        }
        else
        {
            Skip();
        }
    }

    private void ReadContexto()
    {
        var name = reader.NamespaceURI.Length == 0 || reader.NamespaceURI == serviceNamespace ? reader.LocalName : "";
        switch (name)
        {
            case "idSolicitud":
                header.IdSolicitud = ReadContextoText(name);
                break;
            case "sistema":
                header.Sistema = ReadContextoText(name);
                break;
            default:
                throw new HubFault(Codigos.ElementoDesconocido, $"Contexto/{reader.LocalName}", "idSolicitud, sistema");
        }
    }

    private string? ReadContextoText(string name)
    {
        var nil = reader.GetAttribute("nil", SoapNames.Xsi)?.Trim() is "1" or "true";
        var text = ReadText();
        return nil ? null
            : text.Length is 0 or > MaxContexto ? throw new HubFault(Codigos.LongitudExcedida, $"Contexto/{name}", 1, MaxContexto)
            : text;
    }

    /// <summary>Text of the current element; leaves the reader on its end.</summary>
    private string ReadText()
    {
        var text = "";
        if (reader.IsEmptyElement)
        {
            return text;
        }

        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                throw new HubFault(Codigos.MensajeSinSobre, "Header");
            }

            text += reader.Value;
            if (text.Length > MaxText)
            {
                throw new HubFault(Codigos.MensajeDemasiadoGrande, null, $"{MaxText} caracteres en un encabezado");
            }
        }

        return text;
    }

    /// <summary>Runs for each child element; the action leaves the reader on the end of that child (or on it, when empty).</summary>
    private void ForEachChild(Action read)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                read();
            }
        }
    }

    private void Skip()
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }
}
