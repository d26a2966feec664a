using Dapper;

namespace Hub.Service.Storage;

/// <summary>A fault that was answered: its code and where, never what the message held.</summary>
internal sealed record Falta
{
    /// <summary>Made before the fault is recorded, so that the answer carries one even when the log cannot be written.</summary>
    public string Folio { get; init; } = FolioBitacora.Create(FolioBitacora.Falta);

    public required string Codigo { get; init; }

    /// <summary>Path of the element at fault.</summary>
    public string? Campo { get; init; }

    public string? Servicio { get; init; }

    public string? Operacion { get; init; }

    /// <summary>The user that the message named; null when it could not be read.</summary>
    public string? Usuario { get; init; }

    /// <summary>Of the caller, once known.</summary>
    public string? Dependencia { get; init; }

    /// <summary>Set by the store.</summary>
    public DateTimeOffset OcurridaUtc { get; init; }
}

/// <summary>The faults that were answered, so that each folio opens in the log.</summary>
internal sealed class FaltaStore(HubDatabase database, TimeProvider clock)
{
    private const int CampoLength = 400;
    private const int NameLength = 60;

    public async Task RecordAsync(Falta falta, CancellationToken cancellationToken)
    {
        // A message may name anything as its user, operation or path: what is too long is cut, not refused.
        var row = falta with
        {
            Campo = Cut(falta.Campo, CampoLength),
            Servicio = Cut(falta.Servicio, NameLength),
            Operacion = Cut(falta.Operacion, NameLength),
            Usuario = Cut(falta.Usuario, NameLength),
            OcurridaUtc = clock.GetUtcNow(),
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            database.Sql("FaltaStore/Insert"), row, cancellationToken: cancellationToken));
    }

    /// <summary>The fault of that folio; null when there is none, or it was answered to another dependencia than <paramref name="alcance"/>.</summary>
    public async Task<Falta?> FindAsync(string folio, string? alcance, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Falta>(new CommandDefinition(
            database.Sql("FaltaStore/Find"), new { Folio = folio, Alcance = alcance }, cancellationToken: cancellationToken));
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
