using System.Reflection;
using static Hub.Contracts.Faltas.Severidad;

namespace Hub.Contracts.Faltas;

/// <summary>Every code that the hub answers with, and its texts. Codes are never reused; new ones are added at the end of their group.</summary>
public static class Codigos
{
    // The message as a whole: always a fault.
    public static readonly Codigo MensajeIlegible = new("MENSAJE_ILEGIBLE", Error, "El mensaje no es XML bien formado (línea {0}, posición {1}).", "Revise que el envío llegue completo y con los caracteres <, > y & escapados.");
    public static readonly Codigo MensajeCodificacion = new("MENSAJE_CODIFICACION", Error, "El mensaje tiene bytes que no corresponden a la codificación {0}.", "Declare la codificación real del mensaje en el encabezado Content-Type o en la declaración XML; se recomienda UTF-8.");
    public static readonly Codigo MensajeDemasiadoGrande = new("MENSAJE_DEMASIADO_GRANDE", Error, "El mensaje rebasa el límite de {0}.", "Divida el envío en lotes más pequeños.");
    public static readonly Codigo MensajeProhibido = new("MENSAJE_PROHIBIDO", Error, "El mensaje contiene {0}, que no se acepta.", "Quite ese contenido del mensaje; los servicios sólo aceptan elementos, atributos y texto.");
    public static readonly Codigo MensajeSinSobre = new("MENSAJE_SIN_SOBRE", Error, "El mensaje no es un sobre SOAP 1.1 ni 1.2 con un solo elemento en Body.", "Envíe un Envelope con un Body y dentro de él una sola operación.");
    public static readonly Codigo MensajeTipoContenido = new("MENSAJE_TIPO_CONTENIDO", Error, "El tipo de contenido {0} no se acepta.", "Envíe text/xml (SOAP 1.1) o application/soap+xml (SOAP 1.2).");
    public static readonly Codigo OperacionDesconocida = new("OPERACION_DESCONOCIDA", Error, "Este servicio no tiene la operación que pide el mensaje.", "Revise el nombre y el espacio de nombres del primer elemento de Body contra el WSDL.");
    public static readonly Codigo EncabezadoNoEntendido = new("ENCABEZADO_NO_ENTENDIDO", Error, "Un encabezado con mustUnderstand no se entiende.", "Quite mustUnderstand o el encabezado; se entienden WS-Security, WS-Addressing y Contexto.");
    public static readonly Codigo MetodoNoPermitido = new("METODO_NO_PERMITIDO", Error, "Las operaciones se llaman con POST.", "Use POST con un sobre SOAP, o GET con ?wsdl para leer el contrato.");
    public static readonly Codigo EstructuraInvalida = new("ESTRUCTURA_INVALIDA", Error, "La estructura del mensaje no corresponde al contrato.", "Compare el mensaje con el WSDL; se esperaba: {0}.");
    public static readonly Codigo LoteVacio = new("LOTE_VACIO", Error, "El lote no trae registros.", "Envíe entre 1 y {0} registros por lote.");
    public static readonly Codigo LoteExcedido = new("LOTE_EXCEDIDO", Error, "El lote trae más de {0} registros.", "Divida el envío en lotes de hasta {0} registros.");
    public static readonly Codigo LoteEnConflicto = new("LOTE_EN_CONFLICTO", Error, "La clave de lote ya se usó con otro contenido.", "Use una clave nueva para un contenido nuevo; repita la clave sólo para reintentar el mismo envío.");
    public static readonly Codigo CursorInvalido = new("CURSOR_INVALIDO", Error, "El cursor no es uno que el hub haya entregado.", "Use el cursor de la respuesta anterior sin modificarlo, o quítelo para empezar.");
    public static readonly Codigo ParametroInvalido = new("PARAMETRO_INVALIDO", Error, "Un dato de la solicitud no es válido: {0}.", "Corrija el dato según la documentación del contrato.");
    public static readonly Codigo NoEncontrado = new("NO_ENCONTRADO", Error, "No existe lo que se pide, o no es de quien llama.", "Revise el folio o la clave.");
    public static readonly Codigo ErrorInterno = new("ERROR_INTERNO", Error, "El hub no pudo atender la solicitud.", "Reintente más tarde con la misma clave de lote; si se repite, comunique el folio al operador.");
    public static readonly Codigo ServicioOcupado = new("SERVICIO_OCUPADO", Error, "La base de datos no está disponible en este momento.", "Reintente en unos minutos con la misma clave de lote; lo enviado no se duplica.");

    // Who calls.
    public static readonly Codigo CredencialAusente = new("CREDENCIAL_AUSENTE", Error, "El mensaje no trae credencial.", "Envíe WS-Security UsernameToken con contraseña en texto, o HTTP Basic.");
    public static readonly Codigo CredencialInvalida = new("CREDENCIAL_INVALIDA", Error, "El usuario o la contraseña no son válidos.", "Revise la credencial; si se perdió, pida una nueva al operador del hub.");
    public static readonly Codigo CanalInseguro = new("CANAL_INSEGURO", Error, "Las credenciales sólo viajan por TLS.", "Llame por https, o pida al operador que autorice su red para http.");
    public static readonly Codigo NoAutorizado = new("NO_AUTORIZADO", Error, "La credencial no permite esta acción sobre este registro.", "Cada dependencia escribe sólo sus propias obras; revise el elemento dependencia.");
    public static readonly Codigo VerificacionOcupada = new("VERIFICACION_OCUPADA", Error, "Hay demasiadas credenciales por verificar en este momento.", "Reintente en unos segundos con la misma clave de lote; lo enviado no se duplica.");

    // Structure of one record.
    public static readonly Codigo ElementoDesconocido = new("ELEMENTO_DESCONOCIDO", Error, "El elemento no existe en el contrato.", "Quítelo o corrija su nombre; se esperaba: {0}.");
    public static readonly Codigo ElementoFueraDeOrden = new("ELEMENTO_FUERA_DE_ORDEN", Error, "El elemento existe en el contrato pero no en este lugar.", "Envíe los elementos en el orden del WSDL y sin repetir; aquí se esperaba: {0}.");
    public static readonly Codigo ElementoFaltante = new("ELEMENTO_FALTANTE", Error, "Falta un elemento obligatorio.", "Agregue: {0}.");
    public static readonly Codigo AtributoDesconocido = new("ATRIBUTO_DESCONOCIDO", Error, "El atributo no existe en el contrato.", "Quite el atributo.");
    public static readonly Codigo TextoFueraDeLugar = new("TEXTO_FUERA_DE_LUGAR", Error, "Hay texto suelto dentro de un elemento que sólo lleva elementos.", "Quite el texto o póngalo en el elemento que corresponde.");

    // Values of a field.
    public static readonly Codigo FechaInvalida = new("FECHA_INVALIDA", Error, "La fecha no es válida.", "Escriba la fecha como {0}; si no se conoce, omita el dato.");
    public static readonly Codigo NumeroInvalido = new("NUMERO_INVALIDO", Error, "El número no es válido.", "Escriba sólo dígitos con el formato {0}; si no se conoce, omita el dato.");
    public static readonly Codigo ImporteInvalido = new("IMPORTE_INVALIDO", Error, "El importe no es válido.", "Escriba pesos con hasta dos decimales, como {0}, sin signo de pesos.");
    public static readonly Codigo BooleanoInvalido = new("BOOLEANO_INVALIDO", Error, "El valor no es verdadero ni falso.", "Escriba true o false.");
    public static readonly Codigo LongitudExcedida = new("LONGITUD_EXCEDIDA", Error, "El texto rebasa la longitud permitida o está vacío.", "La longitud permitida es de {0} a {1} caracteres.");
    public static readonly Codigo PatronInvalido = new("PATRON_INVALIDO", Error, "El valor no tiene la forma esperada.", "La forma esperada es {0}.");
    public static readonly Codigo ValorFueraDeLista = new("VALOR_FUERA_DE_LISTA", Error, "La clave no está en la lista {0} o no está vigente.", "Consulte la lista {0} con ListarClaves y use una clave vigente.");
    public static readonly Codigo ValorInvalido = new("VALOR_INVALIDO", Error, "El valor no es del tipo {0}.", "Corrija el valor según el contrato.");
    public static readonly Codigo ValorFueraDeRango = new("VALOR_FUERA_DE_RANGO", Error, "El valor está fuera del intervalo permitido.", "El intervalo permitido es de {0} a {1}.");
    public static readonly Codigo ClaveAusente = new("CLAVE_AUSENTE", Error, "El registro no trae la clave de la obra.", "Toda obra necesita la clave con que la conoce su dependencia.");
    public static readonly Codigo ValorNoPermitido = new("VALOR_NO_PERMITIDO", Error, "El valor no es uno de los permitidos.", "Los valores permitidos son: {0}.");
    public static readonly Codigo ClaveNoReconocida = new("CLAVE_NO_RECONOCIDA", Advertencia, "La clave no está en la lista {0} del hub.", "Revise la clave con ListarClaves; si es correcta, pida al operador que la agregue a la lista.");
    public static readonly Codigo TextoConControl = new("TEXTO_CON_CONTROL", Error, "El texto trae caracteres de control que no pueden viajar en XML.", "Quite del texto los caracteres que no se imprimen.");

    // The file that an adapter reads.
    public static readonly Codigo ArchivoCodificacion = new("ARCHIVO_CODIFICACION", Error, "El archivo tiene bytes que no corresponden a la codificación declarada ({0}); el primero está en la línea {1}.", "Corrija la codificación en el perfil, o pida el archivo en la codificación declarada.");
    public static readonly Codigo ArchivoVacio = new("ARCHIVO_VACIO", Error, "El archivo está vacío.", "Pida de nuevo el archivo a la dependencia.");
    public static readonly Codigo ColumnaFaltante = new("COLUMNA_FALTANTE", Error, "Al archivo le falta la columna {0}.", "Pida el archivo completo, o corrija el perfil si la columna cambió de nombre.");
    public static readonly Codigo ColumnaNueva = new("COLUMNA_NUEVA", Advertencia, "El archivo trae la columna {0}, que el perfil no conoce.", "Agréguela al perfil, como campo o como columna conocida sin uso.");
    public static readonly Codigo RenglonIncompleto = new("RENGLON_INCOMPLETO", Error, "El renglón tiene {0} columnas y el encabezado {1}.", "Revise comillas y separadores del renglón.");
    public static readonly Codigo RenglonDemasiadoLargo = new("RENGLON_DEMASIADO_LARGO", Error, "El renglón rebasa {0} caracteres.", "Revise si falta cerrar una comilla.");
    public static readonly Codigo CaracterPerdido = new("CARACTER_PERDIDO", Advertencia, "El texto trae ¿ donde al parecer se perdió otro carácter.", "Pida el texto correcto a la dependencia; el hub lo guarda como llegó.");
    public static readonly Codigo ValorSinTabla = new("VALOR_SIN_TABLA", Error, "El valor no está en la tabla {0} del perfil.", "Agregue el valor a la tabla del perfil, o pida la corrección a la dependencia.");
    public static readonly Codigo ColumnaRepetida = new("COLUMNA_REPETIDA", Error, "El archivo trae dos veces la columna {0}.", "Pida el archivo con un solo encabezado por columna.");
    public static readonly Codigo RenglonComillas = new("RENGLON_COMILLAS", Error, "El renglón tiene comillas sin cerrar o fuera de lugar.", "Cierre cada comilla; dentro de una celda entre comillas, la comilla se escribe dos veces.");
    public static readonly Codigo ArchivoInestable = new("ARCHIVO_INESTABLE", Error, "El archivo {0} cambió o desapareció mientras se leía.", "Espere a que termine de copiarse y sincronice de nuevo.");
    public static readonly Codigo CarpetaFaltante = new("CARPETA_FALTANTE", Error, "No existe la carpeta de entregas {0}.", "Cree la carpeta o corrija la carpeta base o la del perfil.");

    // Catalogue and crosswalk.
    public static readonly Codigo EquivalenciaFaltante = new("EQUIVALENCIA_FALTANTE", Error, "La clave local no tiene equivalencia en el catálogo ({0}).", "Proponga la equivalencia con ProponerEquivalencia; al aprobarse se liberan los registros que esperan.");
    public static readonly Codigo EquivalenciaAmbigua = new("EQUIVALENCIA_AMBIGUA", Advertencia, "La clave local corresponde a varias claves del catálogo ({0}).", "Indique la hoja del catálogo en clasificacion/apertura; mientras tanto la obra queda pendiente de clasificar.");
    public static readonly Codigo ClasificacionPendiente = new("CLASIFICACION_PENDIENTE", Advertencia, "La obra queda pendiente de clasificar: {0}.", "Indique la hoja del catálogo en clasificacion/apertura.");
    public static readonly Codigo AperturaNoHoja = new("APERTURA_NO_HOJA", Error, "La clave del catálogo no es una hoja de seis dígitos.", "Sólo el tercer nivel clasifica obras; consulte ConsultarApertura.");
    public static readonly Codigo NoEsObra = new("NO_ES_OBRA", Advertencia, "El registro no es una obra según su clasificación ({0}).", "Si sí lo es, indique la hoja del catálogo en clasificacion/apertura.");

    // Identity.
    public static readonly Codigo ClaveRepetida = new("CLAVE_REPETIDA", Error, "La misma clave viene dos veces en la entrega con datos distintos (antes en el renglón {0}).", "Deje un solo renglón por obra, o distinga las claves.");
    public static readonly Codigo ClaveDeOtraObra = new("CLAVE_DE_OTRA_OBRA", Error, "La clave ya pertenece a otra obra de otro ejercicio y con otro nombre.", "Si la dependencia reinicia sus claves cada año, envíe ejercicioClave; si es la misma obra, conserve su nombre.");
    public static readonly Codigo ObraDesconocida = new("OBRA_DESCONOCIDA", Error, "La obra no está registrada.", "Registre la obra antes de informar su avance.");
    public static readonly Codigo CorteAnterior = new("CORTE_ANTERIOR", Advertencia, "El corte es anterior al que ya se tiene.", "No hace falta nada: se guarda en la historia y la obra conserva el corte más reciente.");
    public static readonly Codigo LoteTodoONada = new("LOTE_TODO_O_NADA", Error, "El registro es correcto, pero otro del lote no lo es y se pidió todo o nada.", "Corrija los registros con error y envíe el lote de nuevo con otra clave.");
    public static readonly Codigo AvanceRetrocede = new("AVANCE_RETROCEDE", Advertencia, "El avance físico es menor que el que ya se tenía.", "Si se reprogramó la obra, explíquelo en avance/observaciones; si no, revise la cifra.");
    public static readonly Codigo AvanceAnterior = new("AVANCE_ANTERIOR", Error, "El avance es de un corte anterior al que ya se tiene de la obra.", "Si es una corrección, envíe el avance con el corte más reciente; si llegó tarde, no hace falta nada.");

    // Rules of the record, with their days in force in reglas.csv.
    public static readonly Codigo UbicacionInconsistente = new("UBICACION_INCONSISTENTE", Error, "La clave geográfica no pertenece a la de su nivel superior.", "La localidad empieza con la clave de su municipio, y el municipio con la de su entidad.");
    public static readonly Codigo EjercicioFuturo = new("EJERCICIO_FUTURO", Advertencia, "El ejercicio fiscal está más de {0} año adelante.", "Revise el año; se esperaba el actual o el siguiente.");
    public static readonly Codigo FechaFutura = new("FECHA_FUTURA", Advertencia, "La fecha es posterior al día en que se recibió el registro.", "Escriba la fecha en que ocurrió; si aún no ocurre, omita el dato.");
    public static readonly Codigo CoordenadasFuera = new("COORDENADAS_FUERA", Advertencia, "La coordenada cae fuera del Estado.", "La coordenada va de {0} a {1}; revise signo, orden y grados decimales.");
    public static readonly Codigo CoordenadasIncompletas = new("COORDENADAS_INCOMPLETAS", Advertencia, "Falta la latitud o la longitud.", "Envíe las dos coordenadas o ninguna.");
    public static readonly Codigo DatoPersonal = new("DATO_PERSONAL", Advertencia, "El texto parece contener una CURP, que es un dato personal.", "Quite del texto los datos personales; el hub no los necesita.");
    public static readonly Codigo RfcInvalido = new("RFC_INVALIDO", Error, "El RFC no tiene la forma debida o su fecha no existe.", "Son 3 o 4 letras, fecha AAMMDD y 3 caracteres; si no se conoce, omita el dato.");
    public static readonly Codigo RfcDigito = new("RFC_DIGITO", Advertencia, "El dígito verificador del RFC no corresponde.", "Coteje el RFC con la constancia fiscal del contratista.");
    public static readonly Codigo RfcGenerico = new("RFC_GENERICO", Advertencia, "El RFC es genérico y no identifica al contratista.", "Envíe el RFC propio del contratista, u omita el dato.");
    public static readonly Codigo RfcTipoPersona = new("RFC_TIPO_PERSONA", Advertencia, "El tipo de persona no corresponde a la longitud del RFC.", "El RFC tiene 12 posiciones si es persona moral y 13 si es física.");
    public static readonly Codigo FormatoInusual = new("FORMATO_INUSUAL", Advertencia, "El identificador no tiene la forma habitual.", "La forma habitual es {0}.");
    public static readonly Codigo MomentosEnDesorden = new("MOMENTOS_EN_DESORDEN", Advertencia, "El importe rebasa {0}, que debía ser mayor o igual.", "Revise que los dos importes sean del mismo periodo: uno puede ser acumulado y el otro del año.");
    public static readonly Codigo SumaNoCuadra = new("SUMA_NO_CUADRA", Advertencia, "El total declarado no es la suma de sus partes.", "Revise el total y sus partes; el hub guarda lo que se declaró.");
    public static readonly Codigo ParticipacionExcedida = new("PARTICIPACION_EXCEDIDA", Advertencia, "La participación de los contratistas suma más de {0} por ciento.", "Revise el porcentaje de cada integrante de la proposición conjunta.");
    public static readonly Codigo IvaEnDesorden = new("IVA_EN_DESORDEN", Advertencia, "El importe con IVA es menor que el importe sin IVA.", "Revise si los dos importes están cambiados de lugar.");
    public static readonly Codigo FechasEnDesorden = new("FECHAS_EN_DESORDEN", Advertencia, "La fecha es anterior a {0}.", "Revise las dos fechas; van en ese orden.");
    public static readonly Codigo AdministracionConContratista = new("ADMINISTRACION_CON_CONTRATISTA", Advertencia, "La obra es por administración directa y trae contratista.", "Por administración directa no participan contratistas (LOPSRM, artículo 70); revise la modalidad.");
    public static readonly Codigo AnticipoExcedido = new("ANTICIPO_EXCEDIDO", Advertencia, "El anticipo rebasa {0} por ciento.", "Un anticipo mayor necesita autorización escrita (LOPSRM, artículo 50); revise el porcentaje.");
    public static readonly Codigo PlazoInsuficiente = new("PLAZO_INSUFICIENTE", Advertencia, "Desde {0} pasaron menos de {1} días naturales.", "Revise las dos fechas contra la convocatoria y las actas.");
    public static readonly Codigo PlazoExcedido = new("PLAZO_EXCEDIDO", Advertencia, "Desde {0} pasaron más de {1} días naturales.", "Revise las dos fechas contra los documentos firmados.");
    public static readonly Codigo ProposicionesInsuficientes = new("PROPOSICIONES_INSUFICIENTES", Advertencia, "La invitación tuvo menos de {0} proposiciones.", "Con menos puede declararse desierta o seguir (LOPSRM, artículo 44); revise el número.");
    public static readonly Codigo ModificacionExcedida = new("MODIFICACION_EXCEDIDA", Advertencia, "Los convenios cambian más de {0} por ciento de lo contratado.", "Revise los convenios contra la regla vigente a la firma del contrato.");
    public static readonly Codigo RevisionDeCostos = new("REVISION_DE_COSTOS", Advertencia, "Los convenios cambian más de {0} por ciento de lo contratado: procede revisar indirectos y financiamiento.", "Confirme que se hizo la revisión (LOPSRM, artículo 59 Bis).");

    private static readonly Dictionary<string, Codigo> PorClave = typeof(Codigos)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<Codigo>()
        .ToDictionary(codigo => codigo.Clave, StringComparer.Ordinal);

    /// <summary>Every code, in the order of this file.</summary>
    public static IReadOnlyCollection<Codigo> Todos => PorClave.Values;

    /// <summary>The code of that key, or null.</summary>
    public static Codigo? Buscar(string clave) => PorClave.GetValueOrDefault(clave);
}
