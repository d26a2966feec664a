namespace Hub.Service.Storage;

/// <summary>
/// States of a run. EN_CURSO ends in any other; INTERRUMPIDA and FALLIDA go back to EN_CURSO when the same file is taken
/// up where it was left.
/// </summary>
internal static class EstadosCorrida
{
    public const string EnCurso = "EN_CURSO";
    public const string Terminada = "TERMINADA";
    public const string TerminadaConCuarentena = "TERMINADA_CON_CUARENTENA";
    public const string Fallida = "FALLIDA";
    public const string Interrumpida = "INTERRUMPIDA";
}

/// <summary>
/// States of a record in quarantine. EN_ESPERA becomes LIBERADA when a replay accepts it, and REEMPLAZADA when a later
/// record of its key is accepted by the same channel; both wait again when the same original comes and fails once more.
/// DESCARTADA is final.
/// </summary>
internal static class EstadosCuarentena
{
    public const string EnEspera = "EN_ESPERA";
    public const string Liberada = "LIBERADA";
    public const string Reemplazada = "REEMPLAZADA";
    public const string Descartada = "DESCARTADA";
}

/// <summary>
/// States of an entry of the crosswalk. PROPUESTA becomes VIGENTE when another person approves it, or RECHAZADA; VIGENTE
/// becomes SUSTITUIDA when another entry holds from the same day. Whatever else replaces it only ends its days.
/// </summary>
internal static class EstadosEquivalencia
{
    public const string Propuesta = "PROPUESTA";
    public const string Vigente = "VIGENTE";
    public const string Rechazada = "RECHAZADA";
    public const string Sustituida = "SUSTITUIDA";
}
