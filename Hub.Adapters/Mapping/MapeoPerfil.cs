using System.Text.RegularExpressions;

namespace Hub.Adapters.Mapping;

/// <summary>From the cells of a row to the work.</summary>
/// <param name="Limpieza">Cleaning of every cell, before anything else.</param>
internal sealed record MapeoPerfil(CellCleaner Limpieza, IReadOnlyList<IgnorarPerfil> Ignorar, GrupoPerfil Obra);

/// <summary>Rows that are left out, and why; {COLUMN} in the reason stands for the value of the row.</summary>
internal sealed record IgnorarPerfil(TemplateText Motivo, CondicionPerfil Cuando);

/// <summary>What a field does when its value is not in the table or does not fit the expression.</summary>
internal enum SinDestino
{
    Error,
    Conservar,
    Omitir,
}

/// <summary>A lookup table of the profile.</summary>
internal sealed record TablaPerfil(string Nombre, IReadOnlyDictionary<string, string> Valores, SinDestino SinValor);

/// <summary>One element of the work, or a list or group of them.</summary>
internal abstract record MiembroPerfil(ContractProperty Propiedad);

/// <summary>Elements that belong together: the work, a group in it, or one item of a list.</summary>
internal sealed record GrupoPerfil(ContractProperty Propiedad, IReadOnlyList<MiembroPerfil> Miembros) : MiembroPerfil(Propiedad)
{
    public CondicionPerfil? Cuando { get; init; }

    /// <summary>The item is made once for each part of this cell.</summary>
    public PorCadaPerfil? PorCada { get; init; }

    /// <summary>True when nothing in it depends on the row: then it is written always.</summary>
    public bool EsConstante { get; } = Miembros.All(miembro => miembro switch
    {
        ValorPerfil valor => valor.EsConstante,
        GrupoPerfil grupo => grupo.EsConstante,
        ListaPerfil lista => lista.Items.All(item => item.EsConstante),
        _ => false,
    });
}

internal sealed record ListaPerfil(ContractProperty Propiedad, IReadOnlyList<GrupoPerfil> Items) : MiembroPerfil(Propiedad);

/// <summary>A cell with several values.</summary>
internal sealed record PorCadaPerfil(int Columna, string Separador);

/// <summary>How one element gets its value, in the order of these properties.</summary>
internal sealed record ValorPerfil(ContractProperty Propiedad) : MiembroPerfil(Propiedad)
{
    public required ValueSource Fuente { get; init; }

    public CondicionPerfil? Cuando { get; init; }

    public CellCleaner? Limpieza { get; init; }

    public Regex? Extraer { get; init; }

    public SinDestino SinCoincidencia { get; init; }

    public TablaPerfil? Tabla { get; init; }

    /// <summary>Zeros to the left up to this length.</summary>
    public int Rellenar { get; init; }

    public required DatePatterns Fecha { get; init; }

    public required NumberPattern Numero { get; init; }

    public bool Obligatorio { get; init; }

    public bool EsConstante => Fuente is ConstantSource;
}
