using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Sincronizacion;

namespace Hub.Service.Storage.Rows;

/// <summary>A record in quarantine; what a statement does not select stays empty.</summary>
internal sealed record CuarentenaLogRow
{
    public long CuarentenaId { get; init; }

    public string Folio { get; init; } = "";

    public string FolioCorrida { get; init; } = "";

    public string Dependencia { get; init; } = "";

    public string? Adaptador { get; init; }

    public string? Operacion { get; init; }

    public int Renglon { get; init; }

    public string? Clave { get; init; }

    public string? Perfil { get; init; }

    public string Estado { get; init; } = "";

    public DateTimeOffset RecibidoUtc { get; init; }

    public int Intentos { get; init; }

    public string Formato { get; init; } = "";

    public string Codificacion { get; init; } = "";

    public string? Contexto { get; init; }

    public byte[] Original { get; init; } = [];

    public RegistroCuarentena ToContract(IEnumerable<Hallazgo> hallazgos) => new()
    {
        Folio = Folio,
        FolioCorrida = FolioCorrida,
        Dependencia = Dependencia,
        Adaptador = Adaptador,
        Renglon = Renglon,
        Clave = Clave,
        Estado = Estado,
        Recibido = RecibidoUtc,
        Intentos = Intentos,
        Formato = Formato,
        Codificacion = Codificacion,
        Original = Original,
        Hallazgos = [.. hallazgos],
    };

    public RegistroRetenido ToRetained() => new(
        CuarentenaId,
        Folio,
        Dependencia,
        Adaptador,
        Operacion,
        Renglon,
        Clave,
        Perfil,
        new RegistroOriginal(Original, Formato, Codificacion, Contexto));
}
