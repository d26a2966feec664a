namespace Hub.Service.Catalogo;

/// <summary>Names of the lists, as ListarClaves and ConsultarVersion know them.</summary>
internal static class Listas
{
    public const string Apertura = "APERTURA";
    public const string Equivalencias = "EQUIVALENCIAS";

    /// <summary>Crosswalk entries of our own proposal, kept apart from those with a source.</summary>
    public const string EquivalenciasPropias = "EQUIVALENCIAS_PROPIAS";

    public const string Municipios = "MUNICIPIOS";
    public const string Modalidades = "MODALIDADES";
    public const string Fondos = "FONDOS";

    /// <summary>Short and former names of the funds; the parent key is the fund.</summary>
    public const string FondosAlias = "FONDOS_ALIAS";

    public const string Fuentes = "FUENTES";
    public const string Ramos = "RAMOS";
    public const string Unidades = "UNIDADES";
    public const string Beneficiarios = "BENEFICIARIOS";
    public const string ConacFuncional = "CONAC_FUNCIONAL";
    public const string ConacProgramatica = "CONAC_PROGRAMATICA";
    public const string ConacCog = "CONAC_COG";
}
