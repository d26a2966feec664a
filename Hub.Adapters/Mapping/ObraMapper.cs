using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;

namespace Hub.Adapters.Mapping;

/// <summary>Turns one row into the work that the profile says. Pure: what it finds wrong it adds to the list it is given.</summary>
internal sealed class ObraMapper(Perfil perfil)
{
    private readonly ValueReader _values = new(perfil.CaracterPerdido);
    private readonly ValorPerfil _clave = perfil.Mapeo.Obra.Miembros.OfType<ValorPerfil>().Single(valor => valor.Propiedad.Name == "clave");

    /// <summary>Why the row is left out, or null.</summary>
    public string? Ignored(RowValues row)
    {
        foreach (var regla in perfil.Mapeo.Ignorar)
        {
            if (regla.Cuando.Holds(row)) return regla.Motivo.Fill(row);
        }

        return null;
    }

    /// <summary>The key alone, when it can be read.</summary>
    public string? Clave(RowValues row) => _values.Text(_clave, row) is { Length: > 0 } clave ? clave : null;

    /// <summary>The work, or null when <paramref name="hallazgos"/> holds an error.</summary>
    public Obra? Map(RowValues row, int renglon, List<Hallazgo> hallazgos)
    {
        var findings = new FieldFindings("", renglon, hallazgos);
        var obra = Build(perfil.Mapeo.Obra, row, findings) as Obra;
        if (obra is null) findings.MissingOnce(_clave.Propiedad);
        return hallazgos.Exists(hallazgo => hallazgo.Severidad == "ERROR") ? null : obra;
    }

    /// <summary>Null when nothing of the row came into it: constants alone do not make a group.</summary>
    private object? Build(GrupoPerfil grupo, RowValues row, FieldFindings findings)
    {
        if (grupo.Cuando is { } cuando && !cuando.Holds(row)) return null;
        object? target = null;
        var alive = grupo.EsConstante;
        List<ContractProperty>? absent = null;
        foreach (var miembro in grupo.Miembros)
        {
            var value = Value(miembro, row, findings);
            if (value is null)
            {
                if (miembro.Propiedad.Required) (absent ??= []).Add(miembro.Propiedad);
                continue;
            }

            alive |= miembro is not ValorPerfil { EsConstante: true };
            miembro.Propiedad.Set(target ??= grupo.Propiedad.New(), value);
        }

        if (!alive) return null;
        absent?.ForEach(property => findings.MissingOnce(property));
        return target;
    }

    private object? Value(MiembroPerfil miembro, RowValues row, FieldFindings findings) => miembro switch
    {
        ValorPerfil valor => _values.Read(valor, row, findings),
        GrupoPerfil grupo => Build(grupo, row, findings.Below(grupo.Propiedad.Name)),
        ListaPerfil lista => Items(lista, row, findings.Below(lista.Propiedad.Name)),
        _ => null,
    };

    private Array? Items(ListaPerfil lista, RowValues row, FieldFindings findings)
    {
        List<object>? made = null;
        foreach (var item in lista.Items)
        {
            foreach (var part in Parts(item, row))
            {
                var place = findings.Below($"{lista.Propiedad.ItemName}[{(made?.Count ?? 0) + 1}]");
                if (Build(item, part, place) is { } value) (made ??= []).Add(value);
            }
        }

        if (made is null) return null;
        var array = Array.CreateInstance(lista.Propiedad.Type, made.Count);
        for (var i = 0; i < made.Count; i++) array.SetValue(made[i], i);
        return array;
    }

    private static IEnumerable<RowValues> Parts(GrupoPerfil item, RowValues row) => item.PorCada is not { } porCada
        ? [row]
        : row.Cells[porCada.Columna]
            .Split(porCada.Separador, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => row with { Part = part });
}
