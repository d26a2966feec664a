using Hub.Adapters;
using Hub.Contracts.Obras;
using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap;

/// <summary>
/// Joins what the front door saw of a lote, every record with its original, with what the host could read, the good ones
/// alone and in the same order.
/// </summary>
internal static class LoteRecibido
{
    public const string FormatoObra = "obra+xml";
    public const string FormatoAvance = "avance+xml";

    public static IReadOnlyList<RegistroEntrante> Obras(CallContext call, Obra[]? leidas) =>
        [.. Join(call, leidas ?? [], FormatoObra).Select(par => par.Registro with { Obra = par.Leido })];

    public static IReadOnlyList<RegistroEntrante> Avances(CallContext call, AvanceObra[]? leidos) =>
        [.. Join(call, leidos ?? [], FormatoAvance).Select(par => par.Registro with { Avance = par.Leido })];

    /// <summary>One record that was kept, read again as it first came.</summary>
    public static RegistroEntrante Kept(RecordReader reader, int renglon, RegistroOriginal original)
    {
        var entrante = new RegistroEntrante { Renglon = renglon, Original = original };
        if (original.Formato == FormatoAvance)
        {
            var (avance, hallazgos) = reader.ReadAvance(original.Bytes, renglon);
            return entrante with { Avance = avance, Hallazgos = hallazgos };
        }

        var (obra, errores) = reader.ReadObra(original.Bytes, renglon);
        return entrante with { Obra = obra, Hallazgos = errores };
    }

    private static IEnumerable<(RegistroEntrante Registro, T? Leido)> Join<T>(CallContext call, T[] leidos, string formato)
        where T : class
    {
        var siguiente = 0;
        foreach (var registro in call.Registros)
        {
            var entrante = new RegistroEntrante
            {
                Renglon = registro.Indice,
                Original = new RegistroOriginal(registro.Xml, formato, "utf-8"),
                Clave = registro.Clave,
                Hallazgos = registro.Hallazgos,
            };
            yield return (entrante, registro.Hallazgos.Count == 0 ? leidos[siguiente++] : null);
        }
    }
}
