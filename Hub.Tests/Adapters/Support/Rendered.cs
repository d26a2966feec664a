using System.Xml.Serialization;
using Hub.Adapters;
using Hub.Contracts.Obras;

namespace Hub.Tests.Adapters.Support;

/// <summary>Records as text, to compare all of them at once.</summary>
internal static class Rendered
{
    private static readonly XmlSerializer Serializer = new(typeof(Obra));

    public static string Text(RegistroEntrante registro)
    {
        using var writer = new StringWriter();
        if (registro.Obra is { } obra) Serializer.Serialize(writer, obra);
        return $"{registro.Renglon}|{registro.Clave}|{registro.Ignorado}|{string.Join('|', registro.Hallazgos)}|{writer}|{Convert.ToHexString(registro.Original.Bytes.Span)}";
    }

    /// <summary>Code, field and row of each finding.</summary>
    public static string[] Findings(RegistroEntrante registro) =>
        [.. registro.Hallazgos.Select(hallazgo => $"{hallazgo.Codigo} {hallazgo.Campo ?? "-"} {hallazgo.Renglon}")];
}
