using System.Text;
using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>
/// Turns reports of progress into the whole work as its agency last told it, with its progress replaced: from there on
/// they are records like any other. Runs inside the transaction that will write them.
/// </summary>
internal sealed class AvancesMerger(string dependencia)
{
    /// <summary>The records in their order; those that hold a work already pass as they are.</summary>
    public async Task<IReadOnlyList<RegistroEntrante>> MergeAsync(
        BatchTransaction transaction, IReadOnlyList<RegistroEntrante> entrantes, CancellationToken cancellationToken)
    {
        var avances = entrantes.Select(entrante => entrante.Avance).OfType<AvanceObra>().ToList();
        if (avances.Count == 0)
            return entrantes;

        var folios = avances.Select(avance => avance.FolioObra).OfType<string>().ToList();
        var claves = avances.Where(avance => avance.FolioObra is null).Select(Key).OfType<ClaveObra>().ToList();
        var porFolio = (await transaction.FindSaidByFolioAsync(dependencia, folios, cancellationToken))
            .ToDictionary(dicha => dicha.FolioObra, StringComparer.Ordinal);
        var porClave = (await transaction.FindSaidAsync(claves, cancellationToken)).ToDictionary(dicha => dicha.Clave);

        return [.. entrantes.Select(entrante => entrante.Avance is { } avance ? Merge(entrante, avance, Find(avance)) : entrante)];

        ObraDicha? Find(AvanceObra avance) => avance.FolioObra is { } folio
            ? porFolio.GetValueOrDefault(folio)
            : Key(avance) is { } clave ? porClave.GetValueOrDefault(clave) : null;
    }

    private RegistroEntrante Merge(RegistroEntrante entrante, AvanceObra avance, ObraDicha? dicha)
    {
        if (avance.Dependencia is { } otra && !string.Equals(otra.Trim(), dependencia, StringComparison.OrdinalIgnoreCase))
            return With(entrante, avance, Codigos.NoAutorizado.En("dependencia", entrante.Renglon));
        if (avance is { FolioObra: null, Clave: null })
            return With(entrante, avance, Codigos.ClaveAusente.En("clave", entrante.Renglon));
        if (dicha is null)
            return With(entrante, avance, Codigos.ObraDesconocida.En(avance.FolioObra is null ? "clave" : "folioObra", entrante.Renglon));

        var obra = ObraXml.ReadObra(Encoding.UTF8.GetBytes(dicha.Contenido));
        var contradice = avance.Clave is { } clave && ClaveNormal.De(clave) != dicha.ClaveNormal;
        if (contradice)
            return With(entrante, avance, Codigos.ObraDesconocida.En("clave", entrante.Renglon));

        return Refusal(avance.Avance, obra.Avance, entrante.Renglon) is { } hallazgo
            ? With(entrante, avance, hallazgo)
            : entrante with { Obra = obra with { Avance = avance.Avance } };
    }

    /// <summary>The progress takes the place of the one before: it has to say something, and to be no older.</summary>
    private static Hallazgo? Refusal(Avance nuevo, Avance? anterior, int renglon) => nuevo switch
    {
        { Fisico: null, FisicoProgramado: null, Financiero: null, MontoEjercido: null } when string.IsNullOrWhiteSpace(nuevo.Observaciones) =>
            Codigos.ElementoFaltante.En("avance", renglon, "fisico, fisicoProgramado, financiero o montoEjercido"),
        { FechaCorte: null } when anterior?.FechaCorte is not null =>
            Codigos.ElementoFaltante.En("avance/fechaCorte", renglon, "fechaCorte, porque el avance que ya se tiene la trae"),
        _ when nuevo.FechaCorte < anterior?.FechaCorte => Codigos.AvanceAnterior.En("avance/fechaCorte", renglon),
        _ => null,
    };

    private static RegistroEntrante With(RegistroEntrante entrante, AvanceObra avance, Hallazgo hallazgo) =>
        entrante with { Clave = avance.Clave, Hallazgos = [.. entrante.Hallazgos, hallazgo] };

    private ClaveObra? Key(AvanceObra avance) =>
        avance.Clave is { } clave ? ClaveNormal.De(dependencia, clave, avance.EjercicioClave) : null;
}
