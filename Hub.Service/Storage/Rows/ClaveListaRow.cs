using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Comun;

namespace Hub.Service.Storage.Rows;

/// <summary>A key of a list.</summary>
internal sealed record ClaveListaRow
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Lista { get; init; } = "";

    public string Clave { get; init; } = "";

    public string Nombre { get; init; } = "";

    public string? ClavePadre { get; init; }

    public DateTime VigenteDesde { get; init; }

    public DateTime? VigenteHasta { get; init; }

    /// <summary>JSON list of name and value: the other columns, which differ from list to list.</summary>
    public string? Atributos { get; init; }

    public ClaveLista ToContract() => new()
    {
        Clave = Clave,
        Nombre = Nombre,
        ClavePadre = ClavePadre,
        VigenteDesde = VigenteDesde,
        VigenteHasta = VigenteHasta,
        Atributos = Atributos is null ? null : JsonSerializer.Deserialize<DatoAdicional[]>(Atributos),
    };

    public static string? WriteAtributos(DatoAdicional[]? atributos) =>
        atributos is { Length: > 0 } ? JsonSerializer.Serialize(atributos, Readable) : null;
}
