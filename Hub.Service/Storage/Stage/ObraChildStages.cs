using Hub.Contracts.Comun;
using Hub.Contracts.Obras;

namespace Hub.Service.Storage.Stage;

/// <summary>A row of a list inside a work; the order is that of the list, from 1.</summary>
internal sealed record ObraChild<T>(long ObraId, int Orden, T Value);

/// <summary>The lists of a work as rows.</summary>
internal static class ObraChildStages
{
    public static readonly StageTable<ObraChild<Identificador>> Identificadores = new("StageObraIdentificador",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Esquema", StageKind.Text, row => row.Value.Esquema),
        new("Valor", StageKind.Text, row => row.Value.Valor),
    ]);

    public static readonly StageTable<ObraChild<Ubicacion>> Ubicaciones = new("StageObraUbicacion",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Entidad", StageKind.Text, row => row.Value.Entidad),
        new("Municipio", StageKind.Text, row => row.Value.Municipio),
        new("Localidad", StageKind.Text, row => row.Value.Localidad),
        new("NombreLocalidad", StageKind.Text, row => row.Value.NombreLocalidad),
        new("Latitud", StageKind.Degrees, row => row.Value.Latitud),
        new("Longitud", StageKind.Degrees, row => row.Value.Longitud),
        new("Domicilio", StageKind.Text, row => row.Value.Domicilio),
        new("ZonaAtencionPrioritaria", StageKind.Text, row => row.Value.ZonaAtencionPrioritaria),
    ]);

    public static readonly StageTable<ObraChild<Financiamiento>> Financiamientos = new("StageObraFinanciamiento",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Fuente", StageKind.Text, row => row.Value.Fuente),
        new("Ramo", StageKind.Text, row => row.Value.Ramo),
        new("Fondo", StageKind.Text, row => row.Value.Fondo),
        new("Aportante", StageKind.Text, row => row.Value.Aportante),
        new("EjercicioRecurso", StageKind.Integer, row => row.Value.EjercicioRecurso),
        new("EjercicioGasto", StageKind.Integer, row => row.Value.EjercicioGasto),
        new("Convenio", StageKind.Text, row => row.Value.Convenio),
        new("MontoAprobado", StageKind.Money, row => row.Value.MontoAprobado),
        new("MontoModificado", StageKind.Money, row => row.Value.MontoModificado),
        new("MontoRecaudado", StageKind.Money, row => row.Value.MontoRecaudado),
        new("MontoMinistrado", StageKind.Money, row => row.Value.MontoMinistrado),
        new("MontoComprometido", StageKind.Money, row => row.Value.MontoComprometido),
        new("MontoDevengado", StageKind.Money, row => row.Value.MontoDevengado),
        new("MontoEjercido", StageKind.Money, row => row.Value.MontoEjercido),
        new("MontoPagado", StageKind.Money, row => row.Value.MontoPagado),
        new("MontoReintegrado", StageKind.Money, row => row.Value.MontoReintegrado),
    ]);

    public static readonly StageTable<ObraChild<Meta>> Metas = new("StageObraMeta",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Descripcion", StageKind.Text, row => row.Value.Descripcion),
        new("Unidad", StageKind.Text, row => row.Value.Unidad),
        new("Programada", StageKind.Number, row => row.Value.Programada),
        new("Alcanzada", StageKind.Number, row => row.Value.Alcanzada),
        new("TextoOrigen", StageKind.Text, row => row.Value.TextoOrigen),
    ]);

    public static readonly StageTable<ObraChild<Beneficiario>> Beneficiarios = new("StageObraBeneficiario",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Tipo", StageKind.Text, row => row.Value.Tipo),
        new("Cantidad", StageKind.Integer, row => row.Value.Cantidad),
        new("Descripcion", StageKind.Text, row => row.Value.Descripcion),
    ]);

    public static readonly StageTable<ObraChild<DatoAdicional>> Datos = new("StageObraDato",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Nombre", StageKind.Text, row => row.Value.Nombre),
        new("Valor", StageKind.Text, row => row.Value.Valor),
    ]);
}
