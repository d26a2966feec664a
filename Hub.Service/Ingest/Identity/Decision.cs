using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;

namespace Hub.Service.Ingest.Identity;

/// <summary>Which work a record belongs to and what becomes of it. Pure: the same batch against the same store gives the same.</summary>
internal static class Decision
{
    /// <summary>Words that half of all works have in their name, so that sharing them says nothing.</summary>
    private static readonly HashSet<string> PalabrasComunes = new(StringComparer.Ordinal)
    {
        "OBRA", "OBRAS", "PARA", "DESDE", "ENTRE", "SOBRE", "TRABAJOS", "CONSTRUCCION", "REHABILITACION", "AMPLIACION",
        "MANTENIMIENTO", "MEJORAMIENTO", "MODERNIZACION", "EQUIPAMIENTO", "CONSERVACION", "PROGRAMA", "PROYECTO",
        "ETAPA", "MUNICIPIO", "LOCALIDAD", "ESTADO", "ZACATECAS", "CALLE", "COLONIA", "COMUNIDAD",
    };

    /// <param name="vista">Keys accepted before in the same delivery; those of this batch are added to it.</param>
    public static IReadOnlyList<RegistroResuelto> Decide(
        IReadOnlyList<RegistroPreparado> registros, IReadOnlyDictionary<ClaveObra, ObraConocida> conocidas, EntregaVista vista) =>
        [.. registros.Select(registro => Decide(registro, conocidas, vista))];

    private static RegistroResuelto Decide(
        RegistroPreparado registro, IReadOnlyDictionary<ClaveObra, ObraConocida> conocidas, EntregaVista vista)
    {
        if (registro.Ignorado is not null)
            return Resolve(registro, Resultados.Ignorado);
        if (registro.Hallazgos.Any(hallazgo => hallazgo.Codigo == Codigos.NoAutorizado.Clave))
            return Resolve(registro, Resultados.Rechazado);
        if (registro is not { Clave: { } clave, Huella: { } huella, Dicha: { } obra } || registro.TieneErrores)
            return Resolve(WithReason(registro), Resultados.Cuarentena);

        var conocida = conocidas.GetValueOrDefault(clave);
        if (vista.Before(clave, registro.Renglon) is { } primera)
        {
            return primera.Huella == huella
                ? Resolve(registro, Resultados.SinCambio) with { Conocida = conocida }
                : Resolve(registro, Resultados.Cuarentena, Codigos.ClaveRepetida.En("clave", registro.Renglon, primera.Renglon));
        }

        var resuelto = conocida is null ? Resolve(registro, Resultados.Nuevo) : AgainstKnown(registro, obra, huella, conocida);
        vista.Note(clave, registro.Renglon, huella, aceptado: resuelto.Resultado != Resultados.Cuarentena);
        return resuelto;
    }

    private static RegistroResuelto AgainstKnown(RegistroPreparado registro, Obra obra, string huella, ObraConocida conocida)
    {
        var corte = obra.FechaCorte?.Date;
        if (conocida.Cortes.TryGetValue(corte ?? DateTime.MinValue, out var ultima) && ultima == huella)
            return Resolve(registro, Resultados.SinCambio) with { Conocida = conocida };
        if (IsAnotherWork(obra, conocida))
            return Resolve(registro, Resultados.Cuarentena, Codigos.ClaveDeOtraObra.En("clave", registro.Renglon));

        // A correction of an old cut is kept as said too, and the work goes on showing the newest.
        if (corte < conocida.CorteVigente)
        {
            return Resolve(registro, Resultados.Actualizado, Codigos.CorteAnterior.En("fechaCorte", registro.Renglon))
                with { Conocida = conocida, CambiaObra = false };
        }

        var retrocede = obra.Avance?.Fisico < conocida.AvanceFisico;
        return Resolve(registro, Resultados.Actualizado, retrocede ? [Codigos.AvanceRetrocede.En("avance/fisico", registro.Renglon)] : [])
            with { Conocida = conocida };
    }

    private static bool IsAnotherWork(Obra obra, ObraConocida conocida)
    {
        if (obra.EjercicioFiscal is not { } dicho || conocida.EjercicioFiscal is not { } sabido || dicho == sabido)
            return false;

        var dichas = Words(obra.Nombre);
        var sabidas = Words(conocida.Nombre);
        return dichas.Count > 0 && sabidas.Count > 0 && !dichas.Overlaps(sabidas);
    }

    /// <summary>Words of four letters or more, without those that say nothing.</summary>
    private static HashSet<string> Words(string? nombre) =>
        TextoNormal.De(nombre)
            .Split([' ', ',', '.', ';', ':', '-', '/', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(palabra => palabra.Length >= 4 && !PalabrasComunes.Contains(palabra))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What goes to quarantine always says why: a record without a key that nobody complained about lacks the key.</summary>
    private static RegistroPreparado WithReason(RegistroPreparado registro) => registro.TieneErrores
        ? registro
        : registro with { Hallazgos = [.. registro.Hallazgos, Codigos.ClaveAusente.En("clave", registro.Renglon)] };

    private static RegistroResuelto Resolve(RegistroPreparado registro, string resultado, params Hallazgo[] hallazgos) => new()
    {
        Registro = registro,
        Resultado = resultado,
        Hallazgos = [.. registro.Hallazgos, .. hallazgos],
    };
}
