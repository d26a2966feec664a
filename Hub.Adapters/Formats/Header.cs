using Hub.Adapters.Mapping;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;

namespace Hub.Adapters.Formats;

/// <summary>The header of one file against the columns of a profile. Names are compared without the spaces around them.</summary>
/// <param name="Line">The header as it stands in the file, without its line end.</param>
/// <param name="Width">Cells that every row must have.</param>
/// <param name="Places">For each column of the profile, the cell that holds it.</param>
internal sealed record Header(string Line, int Width, IReadOnlyList<int> Places)
{
    /// <summary>Null when the file cannot be read with this profile; why stands in <paramref name="hallazgos"/>.</summary>
    public static Header? Bind(DelimitedRow row, Perfil perfil, List<Hallazgo> hallazgos)
    {
        if (row.Failure is { } failure)
        {
            hallazgos.Add(failure.En(null, row.Renglon, perfil.Archivo.MaximoRenglon));
            return null;
        }

        var names = row.Cells.Select(name => name.Trim()).ToList();
        var places = perfil.Columnas.Select(name => names.IndexOf(name)).ToList();
        var before = hallazgos.Count;
        foreach (var (name, place) in perfil.Columnas.Zip(places))
        {
            if (place < 0) hallazgos.Add(Codigos.ColumnaFaltante.En(null, row.Renglon, name));
            else if (names.LastIndexOf(name) != place) hallazgos.Add(Codigos.ColumnaRepetida.En(null, row.Renglon, name));
        }

        var usable = hallazgos.Count == before;
        var known = perfil.Columnas.Concat(perfil.ColumnasSinUso).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !known.Contains(name)).Distinct(StringComparer.Ordinal))
            hallazgos.Add(Codigos.ColumnaNueva.En(null, row.Renglon, name));
        return usable ? new Header(row.Record, names.Count, places) : null;
    }
}
