namespace Hub.Service.Ingest.Identity;

/// <summary>
/// Keys accepted so far in one delivery: where each came first and what it said. A batch that is decided again, because its
/// transaction was, finds its own records and is not told that they repeat themselves.
/// </summary>
internal sealed class EntregaVista
{
    private readonly Dictionary<ClaveObra, (int Renglon, string Huella)> primeras = [];

    /// <summary>The accepted record of that key in an earlier row, or null.</summary>
    public (int Renglon, string Huella)? Before(ClaveObra clave, int renglon) =>
        primeras.TryGetValue(clave, out var primera) && primera.Renglon < renglon ? primera : null;

    public void Note(ClaveObra clave, int renglon, string huella, bool aceptado)
    {
        if (aceptado)
            primeras[clave] = (renglon, huella);
        else if (primeras.TryGetValue(clave, out var primera) && primera.Renglon == renglon)
            primeras.Remove(clave);
    }
}
