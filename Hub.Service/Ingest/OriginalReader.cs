using Hub.Adapters;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>Reads the XML of a record alone, checked against the schema as the front door would.</summary>
internal delegate RegistroEntrante XmlOriginalReader(int renglon, RegistroOriginal original);

/// <summary>Reads a quarantined original again by the way it came: its adapter's profile as it is now, or the schema.</summary>
internal sealed class OriginalReader(IReadOnlyDictionary<string, Adaptador> adaptadores, XmlOriginalReader xml)
{
    /// <summary>False while the profile that read the record is not installed: nothing can be said of it, so nothing is.</summary>
    public bool CanRead(RegistroRetenido retenido) => retenido.Adaptador is null || adaptadores.ContainsKey(retenido.Adaptador);

    public RegistroEntrante Read(RegistroRetenido retenido, int renglon) => retenido.Adaptador is null
        ? xml(renglon, retenido.Original)
        : adaptadores[retenido.Adaptador].Releer(renglon, retenido.Original);
}
