using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>What happened to a record; the texts are those of the contract.</summary>
internal static class Resultados
{
    public const string Nuevo = "NUEVO";
    public const string Actualizado = "ACTUALIZADO";
    public const string SinCambio = "SIN_CAMBIO";
    public const string Cuarentena = "CUARENTENA";
    public const string Rechazado = "RECHAZADO";
    public const string Ignorado = "IGNORADO";
}

/// <summary>The identity of a work in the agency that reports it. <paramref name="Ejercicio"/> is 0 unless the agency restarts its keys each year.</summary>
internal readonly record struct ClaveObra(string Dependencia, string Clave, int Ejercicio);

/// <summary>What the store knows of a work that arrives again.</summary>
/// <param name="Cortes">Fingerprint of the last version declared for each cut-off date; the key <see cref="DateTime.MinValue"/> stands for "no date".</param>
/// <param name="AvanceFisico">Physical progress as the work stands, percent.</param>
internal sealed record ObraConocida(
    long ObraId,
    string FolioObra,
    int Version,
    int? EjercicioFiscal,
    string? Nombre,
    DateTime? CorteVigente,
    IReadOnlyDictionary<DateTime, string> Cortes,
    decimal? AvanceFisico = null);

/// <summary>A record after harmonise, check and fingerprint: all that can be known without the store.</summary>
internal sealed record RegistroPreparado
{
    public required int Renglon { get; init; }

    public required RegistroOriginal Original { get; init; }

    /// <summary>Reason why it is out of scope; then nothing else matters.</summary>
    public string? Ignorado { get; init; }

    public ClaveObra? Clave { get; init; }

    /// <summary>Key as it could be read, also when the record is in error.</summary>
    public string? ClaveLeida { get; init; }

    /// <summary>As the agency told it.</summary>
    public Obra? Dicha { get; init; }

    /// <summary>After the crosswalk: what the hub stores as the work.</summary>
    public Obra? Armonizada { get; init; }

    /// <summary>SHA-256 over the canonical bytes of <see cref="Dicha"/>, hexadecimal in lower case.</summary>
    public string? Huella { get; init; }

    public IReadOnlyList<Hallazgo> Hallazgos { get; init; } = [];

    public bool TieneErrores => Hallazgos.Any(hallazgo => hallazgo.Severidad == "ERROR");
}

/// <summary>A record with its outcome decided, ready to be written.</summary>
internal sealed record RegistroResuelto
{
    public required RegistroPreparado Registro { get; init; }

    /// <summary>One of <see cref="Resultados"/>.</summary>
    public required string Resultado { get; init; }

    /// <summary>The work it belongs to; null when new or not stored.</summary>
    public ObraConocida? Conocida { get; init; }

    /// <summary>False for a cut older than the one in force: kept as said, the work does not change.</summary>
    public bool CambiaObra { get; init; } = true;

    public required IReadOnlyList<Hallazgo> Hallazgos { get; init; }
}

/// <summary>Where a run comes from.</summary>
internal sealed record OrigenCorrida
{
    /// <summary>LOTE, ADAPTADOR or REPROCESO.</summary>
    public required string Tipo { get; init; }

    public required string Dependencia { get; init; }

    public string? Operacion { get; init; }

    public string? Adaptador { get; init; }

    /// <summary>Name of the file; key of the lote.</summary>
    public string? Origen { get; init; }

    /// <summary>SHA-256 of the file or of the content of the lote, hexadecimal in lower case.</summary>
    public string? HuellaOrigen { get; init; }

    /// <summary>Profile and version that read the file, such as shcp-opa-2021@1.</summary>
    public string? Perfil { get; init; }

    public string? Usuario { get; init; }

    public string? IdSolicitud { get; init; }
}

/// <summary>The seven counts of a run. They reconcile: read is the sum of the other six.</summary>
internal sealed record Conteos(
    int Leidos = 0, int Nuevos = 0, int Actualizados = 0, int SinCambio = 0, int Cuarentena = 0, int Rechazados = 0, int Ignorados = 0, int Advertencias = 0)
{
    public bool Cuadran => Leidos == Nuevos + Actualizados + SinCambio + Cuarentena + Rechazados + Ignorados;

    public static Conteos operator +(Conteos a, Conteos b) => new(
        a.Leidos + b.Leidos, a.Nuevos + b.Nuevos, a.Actualizados + b.Actualizados, a.SinCambio + b.SinCambio,
        a.Cuarentena + b.Cuarentena, a.Rechazados + b.Rechazados, a.Ignorados + b.Ignorados, a.Advertencias + b.Advertencias);

    public static Conteos Add(Conteos left, Conteos right) => left + right;

    /// <summary>The counts of one batch.</summary>
    public static Conteos Of(IReadOnlyList<RegistroResuelto> registros)
    {
        int Count(string resultado) => registros.Count(registro => registro.Resultado == resultado);
        return new Conteos(
            registros.Count, Count(Resultados.Nuevo), Count(Resultados.Actualizado), Count(Resultados.SinCambio),
            Count(Resultados.Cuarentena), Count(Resultados.Rechazado), Count(Resultados.Ignorado),
            registros.Sum(registro => registro.Hallazgos.Count(hallazgo => hallazgo.Severidad == "ADVERTENCIA")));
    }
}
