using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest.Identity;

namespace Hub.Service.Ingest;

/// <summary>Everything that can be known of a record without the store: pure, so a batch tried again gives the same.</summary>
/// <param name="dependencia">Agency that the run belongs to; it writes no works but its own.</param>
/// <param name="fecha">Day of the check, in the State.</param>
internal sealed class RegistroPreparer(string dependencia, CatalogoVigente catalogo, DateTime fecha)
{
    public RegistroPreparado Prepare(RegistroEntrante entrante)
    {
        var preparado = new RegistroPreparado
        {
            Renglon = entrante.Renglon,
            Original = entrante.Original,
            Ignorado = entrante.Ignorado,
            ClaveLeida = entrante.Obra?.Clave ?? entrante.Clave,
            Hallazgos = entrante.Hallazgos,
        };

        return entrante.Ignorado is null && entrante.Obra is { } obra ? WithObra(preparado, obra) : preparado;
    }

    private RegistroPreparado WithObra(RegistroPreparado preparado, Obra obra)
    {
        var armonizacion = Harmonizer.Harmonize(obra, catalogo, fecha, preparado.Renglon);
        if (armonizacion.NoEsObra is not null)
            return preparado with { Ignorado = armonizacion.NoEsObra, Hallazgos = [.. preparado.Hallazgos, .. armonizacion.Hallazgos] };

        return preparado with
        {
            Clave = string.IsNullOrWhiteSpace(obra.Clave) ? null : ClaveNormal.De(dependencia, obra.Clave, obra.EjercicioClave),
            Dicha = obra,
            Armonizada = armonizacion.Obra,
            Huella = Fingerprint.Of(obra),
            Hallazgos =
            [
                .. preparado.Hallazgos,
                .. Ownership(obra, preparado.Renglon),
                .. armonizacion.Hallazgos,
                .. ObraRules.Check(armonizacion.Obra, catalogo, fecha, preparado.Renglon),
            ],
        };
    }

    private IEnumerable<Hallazgo> Ownership(Obra obra, int renglon)
    {
        if (obra.Dependencia is { } dicha && !string.Equals(dicha.Trim(), dependencia, StringComparison.OrdinalIgnoreCase))
            yield return Codigos.NoAutorizado.En("dependencia", renglon);
    }
}
