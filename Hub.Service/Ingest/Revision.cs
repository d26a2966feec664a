using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;

namespace Hub.Service.Ingest;

/// <summary>One work under check: what the checks may look at, and the findings they add.</summary>
/// <param name="obra">The work after the crosswalk.</param>
/// <param name="fecha">Day of the check: lists and rules that hang on no other day are those in force on it.</param>
internal sealed class Revision(Obra obra, CatalogoVigente catalogo, DateTime fecha, int? renglon)
{
    private readonly List<Hallazgo> hallazgos = [];

    public Obra Obra => obra;

    /// <summary>Every value of the work.</summary>
    public IReadOnlyList<CampoObra> Campos { get; } = CamposObra.De(obra);

    public DateTime Fecha => fecha;

    public IReadOnlyList<Hallazgo> Hallazgos => hallazgos;

    /// <summary>The rule for this work's regime on that day (the day of the check when none is given), or null.</summary>
    public Regla? Regla(string nombre, DateTime? dia = null) => ReglasObra.Vigente(nombre, obra.RegimenLegal, dia ?? fecha);

    public void Add(Regla regla, string campo, params object?[] datos) => hallazgos.Add(regla.En(campo, renglon, datos));

    /// <summary>A finding of the contract itself, which no dated rule changes.</summary>
    public void Add(Codigo codigo, string campo, params object?[] datos) => hallazgos.Add(codigo.En(campo, renglon, datos));

    /// <summary>Adds a finding of the rule when the condition holds and the rule is in force on the day of the check.</summary>
    public void AddIf(bool condicion, string nombre, string campo, params object?[] datos)
    {
        if (condicion && Regla(nombre) is { } regla)
            Add(regla, campo, datos.Length > 0 ? datos : [.. regla.Valores]);
    }

    /// <summary>The key must be in the list that the rule names.</summary>
    public void InList(string nombre, string campo, string? clave)
    {
        if (clave is null || Regla(nombre) is not { } regla)
            return;
        if (catalogo.Clave(regla.Valor, clave, fecha) is null)
            Add(regla, campo, regla.Valor);
    }

    /// <summary>The value must be one of those that the rule lists.</summary>
    public void OneOf(string nombre, string campo, string? valor)
    {
        if (valor is null || Regla(nombre) is not { } regla)
            return;
        if (!regla.Valores.Contains(valor, StringComparer.Ordinal))
            Add(regla, campo, string.Join(", ", regla.Valores));
    }
}
