namespace Hub.Adapters.Mapping;

/// <summary>How the file of one agency is read and turned into works: data, no code. Written in YAML; see docs/perfiles.md.</summary>
public sealed record Perfil
{
    internal Perfil(MapeoPerfil mapeo) => Mapeo = mapeo;

    /// <summary>Name of the adapter, such as shcp-opa-2021.</summary>
    public required string Clave { get; init; }

    /// <summary>Grows whenever the profile changes what is stored.</summary>
    public required int Version { get; init; }

    /// <summary>Place among the adapters when all are run.</summary>
    public required int Orden { get; init; }

    /// <summary>Agency that reports: the owner of the keys.</summary>
    public required string Dependencia { get; init; }

    /// <summary>System of the agency that the file comes from.</summary>
    public string? Sistema { get; init; }

    public string? Descripcion { get; init; }

    /// <summary>Day the whole file refers to, when its rows do not say it.</summary>
    public DateTime? FechaCorte { get; init; }

    public required ArchivoPerfil Archivo { get; init; }

    /// <summary>Mark that stands where the agency's system lost a character.</summary>
    public char? CaracterPerdido { get; init; }

    /// <summary>Columns whose values are used, by name; a <see cref="ValorPerfil"/> names them by their place here.</summary>
    public required IReadOnlyList<string> Columnas { get; init; }

    /// <summary>Columns that the file has and the hub leaves alone, personal data among them.</summary>
    public required IReadOnlyList<string> ColumnasSinUso { get; init; }

    internal MapeoPerfil Mapeo { get; }

    /// <summary>Key and version, as runs and provenance keep it.</summary>
    public string Nombre => $"{Clave}@{Version}";
}

/// <summary>Where the file is and how it is written.</summary>
/// <param name="Carpeta">Folder below the base folder.</param>
/// <param name="Patron">Pattern of names, with * and ?.</param>
/// <param name="Codificacion">IANA name.</param>
/// <param name="MaximoRenglon">Characters of the longest record. Default 1,048,576.</param>
public sealed record ArchivoPerfil(string Carpeta, string Patron, string Codificacion, char Separador, char Comillas, int MaximoRenglon);
