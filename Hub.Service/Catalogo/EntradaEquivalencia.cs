namespace Hub.Service.Catalogo;

/// <summary>One entry of the crosswalk in force during a span of days: a local code and what it means in the common catalogue.</summary>
/// <param name="Calidad">One of <see cref="Calidades"/>.</param>
/// <param name="Destinos">Catalogue keys of 2, 4 or 6 digits: none, one, or several when ambiguous.</param>
/// <param name="Modalidad">Key of the list MODALIDADES that the code implies.</param>
/// <param name="VigenteHasta">Last day in force; null while it is.</param>
internal sealed record EntradaEquivalencia(
    string SistemaOrigen,
    string ClaveOrigen,
    string? NombreOrigen,
    string Calidad,
    IReadOnlyList<string> Destinos,
    string? Modalidad,
    DateTime VigenteDesde,
    DateTime? VigenteHasta,
    string? Origen);

/// <summary>How well a local code determines what a work is; the texts are those of the contract.</summary>
internal static class Calidades
{
    public const string Exacta = "exacta";
    public const string Aproximada = "aproximada";
    public const string Programa = "programa";
    public const string Ambigua = "ambigua";
    public const string NoDeterminaTipo = "no_determina_tipo";
    public const string ExcluirNoEsObra = "excluir_no_es_obra";

    /// <summary>Every quality that the contract knows.</summary>
    public static IReadOnlyList<string> Todas { get; } = [Exacta, Aproximada, Programa, Ambigua, NoDeterminaTipo, ExcluirNoEsObra];
}
