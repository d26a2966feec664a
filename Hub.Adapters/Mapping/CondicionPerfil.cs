using System.Text.RegularExpressions;

namespace Hub.Adapters.Mapping;

/// <summary>What must hold of one value of the row; what is not declared is not asked.</summary>
internal sealed record PruebaPerfil(ValueSource Fuente)
{
    public IReadOnlyList<string>? Es { get; init; }

    public IReadOnlyList<string>? NoEs { get; init; }

    public bool? Vacio { get; init; }

    public Regex? Coincide { get; init; }

    /// <summary>Separator of a cell with several values, for the next two.</summary>
    public string Separador { get; init; } = ";";

    public string? Contiene { get; init; }

    public string? NoContiene { get; init; }

    public bool Holds(RowValues row)
    {
        var value = Fuente.Get(row);
        return (Es is null || Es.Contains(value, StringComparer.Ordinal))
            && (NoEs is null || !NoEs.Contains(value, StringComparer.Ordinal))
            && (Vacio is null || value.Length == 0 == Vacio)
            && (Coincide is null || Coincide.IsMatch(value))
            && (Contiene is null || HasPart(value, Contiene))
            && (NoContiene is null || !HasPart(value, NoContiene));
    }

    private bool HasPart(string value, string part) =>
        value.Split(Separador, StringSplitOptions.TrimEntries).Contains(part, StringComparer.Ordinal);
}

/// <summary>Tests that must all hold.</summary>
internal sealed record CondicionPerfil(IReadOnlyList<PruebaPerfil> Pruebas)
{
    public bool Holds(RowValues row)
    {
        foreach (var prueba in Pruebas)
        {
            if (!prueba.Holds(row)) return false;
        }

        return true;
    }
}
