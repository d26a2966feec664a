using System.Xml;

namespace Hub.Service.Ingest;

/// <summary>Which texts can travel in XML 1.0 and so be kept and given back as they came.</summary>
internal static class ObraTextos
{
    public static bool SonXml(string texto)
    {
        for (var lugar = 0; lugar < texto.Length; lugar++)
        {
            if (XmlConvert.IsXmlChar(texto[lugar]))
                continue;
            if (lugar + 1 == texto.Length || !XmlConvert.IsXmlSurrogatePair(texto[lugar + 1], texto[lugar]))
                return false;
            lugar++;
        }

        return true;
    }

    public static bool ParesCompletos(string texto)
    {
        for (var lugar = 0; lugar < texto.Length; lugar++)
        {
            if (!char.IsSurrogate(texto[lugar]))
                continue;
            if (lugar + 1 == texto.Length || !char.IsSurrogatePair(texto[lugar], texto[lugar + 1]))
                return false;
            lugar++;
        }

        return true;
    }
}
