using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;

namespace Hub.Service.Storage.Stage;

/// <summary>A key of a list, its place in it and its other columns as JSON.</summary>
internal sealed record ClaveRow(int Orden, ClaveLista Clave, string? Atributos);

/// <summary>An entry of the crosswalk under the folio it gets.</summary>
internal sealed record EquivalenciaRow(string Folio, EntradaEquivalencia Entrada);

/// <summary>A destination of the entry of that folio.</summary>
internal sealed record DestinoRow(string Folio, int Orden, string Clave);

/// <summary>The lists of the catalogue on their way in.</summary>
internal static class CatalogoStages
{
    public static readonly StageTable<NodoApertura> Nodos = new("StageNodo",
    [
        new("Clave", StageKind.Text, row => row.Clave),
        new("VigenteDesde", StageKind.Day, row => row.VigenteDesde),
        new("VigenteHasta", StageKind.Day, row => row.VigenteHasta),
        new("Nivel", StageKind.Integer, row => row.Nivel),
        new("Nombre", StageKind.Text, row => row.Nombre),
        new("ClavePadre", StageKind.Text, row => row.ClavePadre),
        new("Unidad", StageKind.Text, row => row.Unidad),
        new("Subfuncion", StageKind.Text, row => row.Subfuncion),
        new("PartidaDominioPublico", StageKind.Text, row => row.PartidaDominioPublico),
        new("PartidaBienPropio", StageKind.Text, row => row.PartidaBienPropio),
        new("SectorOc4ids", StageKind.Text, row => row.SectorOc4ids),
        new("Origen", StageKind.Text, row => row.Origen),
        new("ReemplazadaPor", StageKind.Text, row => row.ReemplazadaPor),
    ]);

    public static readonly StageTable<ClaveRow> Claves = new("StageClaveLista",
    [
        new("Clave", StageKind.Text, row => row.Clave.Clave),
        new("VigenteDesde", StageKind.Day, row => row.Clave.VigenteDesde),
        new("VigenteHasta", StageKind.Day, row => row.Clave.VigenteHasta),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Nombre", StageKind.Text, row => row.Clave.Nombre),
        new("ClavePadre", StageKind.Text, row => row.Clave.ClavePadre),
        new("Atributos", StageKind.Text, row => row.Atributos),
    ]);

    public static readonly StageTable<EquivalenciaRow> Equivalencias = new("StageEquivalencia",
    [
        new("Folio", StageKind.Text, row => row.Folio),
        new("SistemaOrigen", StageKind.Text, row => row.Entrada.SistemaOrigen),
        new("ClaveOrigen", StageKind.Text, row => row.Entrada.ClaveOrigen),
        new("ClaveNormalizada", StageKind.Text, row => TextoNormal.De(row.Entrada.ClaveOrigen)),
        new("NombreOrigen", StageKind.Text, row => row.Entrada.NombreOrigen),
        new("Calidad", StageKind.Text, row => row.Entrada.Calidad),
        new("Modalidad", StageKind.Text, row => row.Entrada.Modalidad),
        new("VigenteDesde", StageKind.Day, row => row.Entrada.VigenteDesde),
        new("VigenteHasta", StageKind.Day, row => row.Entrada.VigenteHasta),
        new("Origen", StageKind.Text, row => row.Entrada.Origen),
    ]);

    public static readonly StageTable<DestinoRow> Destinos = new("StageEquivalenciaDestino",
    [
        new("Folio", StageKind.Text, row => row.Folio),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Clave", StageKind.Text, row => row.Clave),
    ]);

    public static IEnumerable<DestinoRow> DestinosOf(string folio, IEnumerable<string> claves) =>
        claves.Select((clave, index) => new DestinoRow(folio, index + 1, clave));
}
