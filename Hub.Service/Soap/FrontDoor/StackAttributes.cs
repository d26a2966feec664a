using System.Xml;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Attributes that stacks add of themselves: namespaces, xsi attributes that say what the schema says, encodingStyle.</summary>
internal static class StackAttributes
{
    /// <summary>Judges the attribute that the reader stands on, of an element whose type the contract calls <paramref name="typeName"/>.</summary>
    public static bool IsTolerated(XmlReader reader, string serviceNamespace, string typeName) => (reader.NamespaceURI, reader.LocalName) switch
    {
        (SoapNames.Xmlns, _) => true,
        (SoapNames.Xsi, "nil") => reader.Value.Trim() is "true" or "false" or "1" or "0",
        (SoapNames.Xsi, "type") => NamesItsType(reader, serviceNamespace, typeName),
        (SoapNames.Xsi, "schemaLocation" or "noNamespaceSchemaLocation") => true,
        (_, "encodingStyle") => SoapVersion.OfNamespace(reader.NamespaceURI) is not null,
        _ => false,
    };

    /// <summary>A built-in type of XML Schema or of SOAP encoding, or the very type that the contract gives the element.</summary>
    private static bool NamesItsType(XmlReader reader, string serviceNamespace, string typeName)
    {
        var name = reader.Value.Trim();
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var meant = reader.LookupNamespace(colon < 0 ? "" : name[..colon]);
        return meant is SoapNames.Xsd or SoapNames.Encoding11
            || (meant == serviceNamespace && name[(colon + 1)..] == typeName);
    }
}
