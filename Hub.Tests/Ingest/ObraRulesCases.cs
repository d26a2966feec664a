using Hub.Contracts.Obras;
using Hub.Tests.Support;

namespace Hub.Tests.Ingest;

/// <summary>For each rule of reglas.csv a work that keeps it and one that breaks it.</summary>
internal static class ObraRulesCases
{
    public sealed record Caso(string Regla, Obra Bien, Obra Mal, string Codigo, string Campo);

    private static readonly DateTime Firma = new(2026, 3, 2);

    public static IReadOnlyList<Caso> Todos { get; } =
    [
        .. Values(), .. Lists(), .. Enumerations(), .. Identifiers(), .. Places(), .. Days(), .. Money(), .. Contracts(), .. Agreements(),
    ];

    private static IEnumerable<Caso> Values()
    {
        yield return Of("texto-xml", valor => Base with { Nombre = valor }, "a\tb", "a\u0001b", "TEXTO_CON_CONTROL", "nombre");
        yield return Of("texto-curp", valor => Base with { Descripcion = valor }, "RARE", "RARE851023HZSMMD03", "DATO_PERSONAL", "descripcion");
        yield return Of("clave", valor => Base with { Clave = valor }, new string('1', 60), new string('1', 61), "LONGITUD_EXCEDIDA", "clave");
        yield return Of("ejercicio", valor => Base with { EjercicioFiscal = valor }, 1950, 1949, "VALOR_FUERA_DE_RANGO", "ejercicioFiscal");
        yield return Of("ejercicio-futuro", valor => Base with { EjercicioFiscal = valor }, 2027, 2028, "EJERCICIO_FUTURO", "ejercicioFiscal");
        yield return Of("fecha", valor => Base with { Fechas = new FechasObra { TerminoProgramado = valor } },
            new DateTime(2100, 12, 31), new DateTime(2101, 1, 1), "VALOR_FUERA_DE_RANGO", "fechas/terminoProgramado");
        yield return Of("porcentaje", valor => Base with { Avance = new Avance { Fisico = valor } }, 100m, 100.01m, "VALOR_FUERA_DE_RANGO", "avance/fisico");
        yield return Of("monto", valor => Base with { Costos = new CostosObra { CostoFinal = valor } }, 0m, -0.01m, "VALOR_FUERA_DE_RANGO", "costos/costoFinal");
        yield return Of("monto-centavos", valor => Base with { Costos = new CostosObra { CostoFinal = valor } }, 1.250m, 1.255m, "IMPORTE_INVALIDO", "costos/costoFinal");
        yield return Of("cantidad", valor => Base with { Metas = [new Meta { Programada = valor }] }, 0m, -1m, "VALOR_FUERA_DE_RANGO", "metas/meta[1]/programada");
    }

    private static IEnumerable<Caso> Lists()
    {
        yield return Of("modalidad-obra", valor => Base with { ModalidadObra = valor }, "CONS", "CONX", "VALOR_FUERA_DE_LISTA", "modalidadObra");
        yield return Of("unidad", valor => Base with { Metas = [new Meta { Unidad = valor }] }, "ML", "VARA", "VALOR_FUERA_DE_LISTA", "metas/meta[1]/unidad");
        yield return Of("beneficiario", valor => Base with { Beneficiarios = [new Beneficiario { Tipo = valor }] },
            "PER", "XXX", "VALOR_FUERA_DE_LISTA", "beneficiarios/beneficiario[1]/tipo");
        yield return Of("subfuncion", valor => Class(new Clasificacion { Subfuncion = valor }), "223", "999", "VALOR_FUERA_DE_LISTA", "clasificacion/subfuncion");
        yield return Of("programa", valor => Class(new Clasificacion { Programa = valor }), "K012", "Q012", "VALOR_FUERA_DE_LISTA", "clasificacion/programa");
        yield return Of("partida", valor => Class(new Clasificacion { Partida = valor }), "61401", "33602", "CLAVE_NO_RECONOCIDA", "clasificacion/partida");
        yield return Of("fuente", valor => Line(new Financiamiento { Fuente = valor }), "25", "99", "CLAVE_NO_RECONOCIDA", "financiamientos/financiamiento[1]/fuente");
        yield return Of("ramo", valor => Line(new Financiamiento { Ramo = valor }), "33", "99", "CLAVE_NO_RECONOCIDA", "financiamientos/financiamiento[1]/ramo");
        yield return Of("fondo", valor => Line(new Financiamiento { Fondo = valor }), "I004", "X999", "CLAVE_NO_RECONOCIDA", "financiamientos/financiamiento[1]/fondo");
    }

    private static IEnumerable<Caso> Enumerations()
    {
        const string Codigo = "VALOR_NO_PERMITIDO";
        yield return Of("modalidad-ejecucion", valor => Base with { ModalidadEjecucion = valor }, "CONTRATO", "contrato", Codigo, "modalidadEjecucion");
        yield return Of("regimen-legal", valor => Base with { RegimenLegal = valor }, "LEY_ESTATAL", "OTRA", Codigo, "regimenLegal");
        yield return Of("etapa", valor => Base with { Etapa = valor }, "OPE", "FIN", Codigo, "etapa");
        yield return Of("situacion", valor => Base with { Situacion = valor }, "SUSPENDIDA", "DESIERTA", Codigo, "situacion");
        yield return Of("aportante", valor => Line(new Financiamiento { Aportante = valor }), "PROPIO", "ONU", Codigo, "financiamientos/financiamiento[1]/aportante");
        yield return Of("organismo-tipo", valor => Base with { Normativa = new Organismo { Tipo = valor } }, "MUNICIPIO", "CLUB", Codigo, "normativa/tipo");
        yield return Of("contrato-clase", valor => Contract(new Contrato { Clase = valor }), "OBRA", "VENTA", Codigo, "contratos/contrato[1]/clase");
        yield return Of("contrato-tipo", valor => Contract(new Contrato { Tipo = valor }), "MIXTO", "OTRO", Codigo, "contratos/contrato[1]/tipo");
        yield return Of("procedimiento-tipo", valor => Procedure(new Procedimiento { Tipo = valor }), "I3", "I4", Codigo, "contratos/contrato[1]/procedimiento/tipo");
        yield return Of("procedimiento-caracter", valor => Procedure(new Procedimiento { Caracter = valor }), "T", "X", Codigo, "contratos/contrato[1]/procedimiento/caracter");
        yield return Of("convenio-tipo", valor => Contract(new Contrato { Convenios = [new ConvenioModificatorio { Tipo = valor }] }),
            "PLAZO", "OTRO", Codigo, "contratos/contrato[1]/convenios/convenio[1]/tipo");
        yield return Of("persona-tipo", valor => Contractor(new Contratista { TipoPersona = valor }), "MORAL", "X", Codigo, "contratos/contrato[1]/contratistas/contratista[1]/tipoPersona");
    }

    private static IEnumerable<Caso> Identifiers()
    {
        const string Campo = "contratos/contrato[1]/contratistas/contratista[1]";
        yield return Of("rfc", valor => Contractor(new Contratista { Rfc = valor }), "MME941130K54", "MME941330K54", "RFC_INVALIDO", $"{Campo}/rfc");
        yield return Of("rfc-digito", valor => Contractor(new Contratista { Rfc = valor }), "GODE561231GR8", "BACL891217NJ8", "RFC_DIGITO", $"{Campo}/rfc");
        yield return Of("rfc-generico", valor => Contractor(new Contratista { Rfc = valor }), "GODE561231GR8", "XAXX010101000", "RFC_GENERICO", $"{Campo}/rfc");
        yield return Of("rfc-persona", valor => Contractor(new Contratista { Rfc = valor, TipoPersona = "FISICA" }),
            "GODE561231GR8", "MME941130K54", "RFC_TIPO_PERSONA", $"{Campo}/tipoPersona");
        yield return Identifier("cartera", "CARTERA_SHCP", "11096520003", "1109");
        yield return Identifier("mids", "MIDS", "162656", "162656789");
        yield return Identifier("numero-obra", "NUMERO_OBRA", "KA 301", new string('9', 31));
        yield return Identifier("compranet", "PROCEDIMIENTO", "MPIO/OP/03-2026", "LO-91-Z58-2-2024");
        yield return Of("expediente", valor => Procedure(new Procedimiento { Expediente = valor }),
            "E-2024-00086296", "2024-00086296", "FORMATO_INUSUAL", "contratos/contrato[1]/procedimiento/expediente");
    }

    private static IEnumerable<Caso> Places()
    {
        yield return Of("entidad", valor => Place(new Ubicacion { Entidad = valor }), "35", "36", "VALOR_FUERA_DE_RANGO", "ubicaciones/ubicacion[1]/entidad");
        yield return Of("municipio", valor => Place(new Ubicacion { Municipio = valor }), "32058", "32059", "VALOR_FUERA_DE_LISTA", "ubicaciones/ubicacion[1]/municipio");
        yield return Of("municipio-entidad", valor => Place(new Ubicacion { Entidad = valor, Municipio = "32001" }), "32", "14", "UBICACION_INCONSISTENTE", "ubicaciones/ubicacion[1]/municipio");
        yield return Of("localidad-forma", valor => Place(new Ubicacion { Localidad = valor }), "320010001", "320010000", "PATRON_INVALIDO", "ubicaciones/ubicacion[1]/localidad");
        yield return Of("localidad-municipio", valor => Place(new Ubicacion { Municipio = "32001", Localidad = valor }),
            "320010001", "320020001", "UBICACION_INCONSISTENTE", "ubicaciones/ubicacion[1]/localidad");
        yield return Of("coordenada-latitud", valor => Place(new Ubicacion { Entidad = "14", Latitud = valor, Longitud = -103m }), 20m, 91m, "VALOR_FUERA_DE_RANGO", "ubicaciones/ubicacion[1]/latitud");
        yield return Of("coordenada-longitud", valor => Place(new Ubicacion { Entidad = "14", Latitud = 20m, Longitud = valor }), -103m, -181m, "VALOR_FUERA_DE_RANGO", "ubicaciones/ubicacion[1]/longitud");
        yield return Of("coordenada-par", valor => Place(new Ubicacion { Latitud = 22.7m, Longitud = valor }), -102.5m, (decimal?)null, "COORDENADAS_INCOMPLETAS", "ubicaciones/ubicacion[1]");
        yield return Of("coordenada-latitud-estado", valor => Place(new Ubicacion { Latitud = valor, Longitud = -102.5m }), 25.2m, 25.21m, "COORDENADAS_FUERA", "ubicaciones/ubicacion[1]/latitud");
        yield return Of("coordenada-longitud-estado", valor => Place(new Ubicacion { Latitud = 22.7m, Longitud = valor }), -104.4m, 102.5m, "COORDENADAS_FUERA", "ubicaciones/ubicacion[1]/longitud");
    }

    private static IEnumerable<Caso> Days()
    {
        yield return Of("corte-futuro", valor => Base with { FechaCorte = valor }, Muestra.Hoy.AddDays(1), Muestra.Hoy.AddDays(2), "FECHA_FUTURA", "fechaCorte");
        yield return Of("hecho-futuro", valor => Base with { Fechas = new FechasObra { InicioReal = valor } }, Muestra.Hoy.AddDays(1), Muestra.Hoy.AddDays(2), "FECHA_FUTURA", "fechas/inicioReal");
        yield return Of("fechas-obra", valor => Base with { Fechas = new FechasObra { InicioProgramado = Firma, TerminoProgramado = valor } },
            Firma, Firma.AddDays(-1), "FECHAS_EN_DESORDEN", "fechas/terminoProgramado");
        yield return Of("finiquito", valor => Federal with { Fechas = new FechasObra { EntregaRecepcion = Firma, Finiquito = valor } },
            Firma.AddDays(60), Firma.AddDays(61), "PLAZO_EXCEDIDO", "fechas/finiquito");
        yield return Of("fechas-contrato", valor => Contract(new Contrato { Inicio = Firma, Termino = valor }), Firma, Firma.AddDays(-1), "FECHAS_EN_DESORDEN", "contratos/contrato[1]/termino");
        yield return Of("fechas-procedimiento", valor => Procedure(new Procedimiento { Apertura = Firma, Fallo = valor }),
            Firma, Firma.AddDays(-1), "FECHAS_EN_DESORDEN", "contratos/contrato[1]/procedimiento/fallo");
    }

    private static IEnumerable<Caso> Money()
    {
        yield return Of("momentos", valor => Line(new Financiamiento { MontoModificado = 10m, MontoEjercido = valor }), 10m, 10.01m, "MOMENTOS_EN_DESORDEN", "financiamientos/financiamiento[1]/montoEjercido");
        yield return Of("costo-total", valor => Base with { Costos = new CostosObra { InversionTotal = 10m, OtrosCostos = 5m, CostoTotal = valor } },
            16m, 16.01m, "SUMA_NO_CUADRA", "costos/costoTotal");
        yield return Of("iva", valor => Contract(new Contrato { MontoSinIva = 100m, MontoConIva = valor }), 100m, 99m, "IVA_EN_DESORDEN", "contratos/contrato[1]/montoConIva");
        yield return Of("participacion", valor => Contract(new Contrato { Contratistas = [new Contratista { Participacion = 60m }, new Contratista { Participacion = valor }] }),
            40m, 41m, "PARTICIPACION_EXCEDIDA", "contratos/contrato[1]/contratistas");
    }

    private static IEnumerable<Caso> Contracts()
    {
        yield return Of("administracion-contratista", valor => Contractor(new Contratista { Nombre = "X" }) with { ModalidadEjecucion = valor },
            "CONTRATO", "ADMINISTRACION", "ADMINISTRACION_CON_CONTRATISTA", "contratos/contrato[1]/contratistas");
        yield return Of("anticipo", valor => Signed(Muestra.Contrato(Firma) with { PorcentajeAnticipo = valor }), 30m, 30.01m, "ANTICIPO_EXCEDIDO", "contratos/contrato[1]/porcentajeAnticipo");
        yield return Call("apertura-nacional", "N", 10);
        yield return Call("apertura-internacional", "I", 20);
        yield return Call("apertura-tratados", "T", 40);
        yield return Of("invitacion-proposiciones", valor => FederalProcedure(new Procedimiento { Tipo = "I3", Convocatoria = Firma, Proposiciones = valor }),
            3, 2, "PROPOSICIONES_INSUFICIENTES", "contratos/contrato[1]/procedimiento/proposiciones");
        yield return Of("firma-fallo", valor => Signed(Muestra.Contrato(Firma) with { Procedimiento = new Procedimiento { Fallo = valor } }),
            Firma.AddDays(-15), Firma.AddDays(-16), "PLAZO_EXCEDIDO", "contratos/contrato[1]/fechaFirma");
    }

    private static IEnumerable<Caso> Agreements()
    {
        DateTime antes = new(2025, 4, 16);
        yield return Of("convenio-firma", valor => Signed(Muestra.Contrato(Firma) with { Convenios = [new ConvenioModificatorio { FechaDeterminacion = Firma, FechaFirma = valor }] }),
            Firma.AddDays(45), Firma.AddDays(46), "PLAZO_EXCEDIDO", "contratos/contrato[1]/convenios/convenio[1]/fechaFirma");
        yield return Of("convenio-monto", valor => Changed(antes, valor, 0), 1250m, 1250.01m, "MODIFICACION_EXCEDIDA", "contratos/contrato[1]/convenios");
        yield return Of("convenio-plazo", valor => Changed(antes, 1000m, valor), 25, 26, "MODIFICACION_EXCEDIDA", "contratos/contrato[1]/convenios");
        yield return Of("convenio-monto-revision", valor => Changed(Firma, valor, 0), 1500m, 1500.01m, "REVISION_DE_COSTOS", "contratos/contrato[1]/convenios");
        yield return Of("convenio-plazo-revision", valor => Changed(Firma, 1000m, valor), 50, 51, "REVISION_DE_COSTOS", "contratos/contrato[1]/convenios");
    }

    private static Obra Base => Muestra.Obra();

    private static Obra Federal => Base with { RegimenLegal = "LOPSRM" };

    /// <summary>A contract of 1000 pesos and 100 days, changed once.</summary>
    public static Obra Changed(DateTime firma, decimal montoNuevo, int diasMas)
    {
        var contrato = Muestra.Contrato(firma);
        return Signed(contrato with
        {
            Convenios =
            [
                new ConvenioModificatorio
                {
                    MontoAnterior = 1000m, MontoNuevo = montoNuevo, TerminoAnterior = contrato.Termino, TerminoNuevo = contrato.Termino?.AddDays(diasMas),
                },
            ],
        });
    }

    private static Caso Call(string regla, string caracter, int dias) => Of(
        regla,
        valor => FederalProcedure(new Procedimiento { Tipo = "LP", Caracter = caracter, Convocatoria = Firma, Apertura = valor }),
        Firma.AddDays(dias), Firma.AddDays(dias - 1), "PLAZO_INSUFICIENTE", "contratos/contrato[1]/procedimiento/apertura");

    private static Caso Identifier(string regla, string esquema, string bien, string mal) => Of(
        regla, valor => Base with { Identificadores = [new Identificador { Esquema = esquema, Valor = valor }] },
        bien, mal, "FORMATO_INUSUAL", "identificadores/identificador[1]/valor");

    private static Obra Class(Clasificacion clasificacion) => Base with { Clasificacion = clasificacion };

    private static Obra Line(Financiamiento linea) => Base with { Financiamientos = [linea] };

    private static Obra Place(Ubicacion ubicacion) => Base with { Ubicaciones = [ubicacion] };

    private static Obra Contract(Contrato contrato) => Base with { Contratos = [contrato] };

    private static Obra Signed(Contrato contrato) => Federal with { Contratos = [contrato] };

    private static Obra Procedure(Procedimiento procedimiento) => Contract(new Contrato { Procedimiento = procedimiento });

    private static Obra FederalProcedure(Procedimiento procedimiento) => Signed(new Contrato { Procedimiento = procedimiento });

    private static Obra Contractor(Contratista contratista) => Contract(new Contrato { Contratistas = [contratista] });

    private static Caso Of<T>(string regla, Func<T, Obra> obra, T bien, T mal, string codigo, string campo) =>
        new(regla, obra(bien), obra(mal), codigo, campo);
}
