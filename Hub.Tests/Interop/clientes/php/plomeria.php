<?php
// SoapClient set-up, headers, WS-Security and the printing of results. Knows nothing of the scenarios.
ini_set('soap.wsdl_cache_enabled', '0');

/** A client of one service; the body can be edited on its way out, to send what SoapClient would not write. */
final class Cliente extends SoapClient
{
    private const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
    private const TEXTO = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText';

    /** @var array<SoapHeader> */
    private array $encabezados = [];

    /** @var ?callable(string): string */
    public $edicion = null;

    public function __construct(string $wsdl, array $opciones = [])
    {
        parent::__construct($wsdl, $opciones + [
            'trace' => true, 'exceptions' => true, 'encoding' => 'UTF-8', 'cache_wsdl' => WSDL_CACHE_NONE,
            'features' => SOAP_SINGLE_ELEMENT_ARRAYS,   // without it a list of one element arrives as an object
        ]);
    }

    public function llamar(string $operacion, array $solicitud): object
    {
        return $this->__soapCall($operacion, [['solicitud' => $solicitud]], null, $this->encabezados)->respuesta;
    }

    public function contexto(string $espacio, string $idSolicitud): static
    {
        $this->encabezados[] = new SoapHeader($espacio, 'Contexto', (object) ['idSolicitud' => $idSolicitud, 'sistema' => 'Prueba en PHP']);
        return $this;
    }

    public function credencial(string $usuario, string $clave): static
    {
        $xml = '<wsse:Security xmlns:wsse="' . self::WSSE . '"><wsse:UsernameToken>'
            . '<wsse:Username>' . htmlspecialchars($usuario, ENT_XML1) . '</wsse:Username>'
            . '<wsse:Password Type="' . self::TEXTO . '">' . htmlspecialchars($clave, ENT_XML1) . '</wsse:Password>'
            . '</wsse:UsernameToken></wsse:Security>';
        $this->encabezados[] = new SoapHeader(self::WSSE, 'Security', new SoapVar($xml, XSD_ANYXML), true);
        return $this;
    }

    public function __doRequest($request, $location, $action, $version, $oneWay = false): ?string
    {
        return parent::__doRequest($this->edicion ? ($this->edicion)($request) : $request, $location, $action, $version, $oneWay);
    }
}

function escenario(string $nombre, callable $pasos): void
{
    try {
        $pasos();
        echo "PASS $nombre\n";
    } catch (Throwable $falla) {
        $detalle = $falla instanceof SoapFault ? ' ' . json_encode($falla->detail ?? null, JSON_UNESCAPED_UNICODE) : '';
        echo "FAIL $nombre: ", str_replace("\n", ' ', $falla->getMessage() . $detalle), ' (línea ', $falla->getLine(), ")\n";
    }
}

function espero(mixed $esperado, mixed $real, string $que): void
{
    if ($esperado !== $real) {
        throw new Exception("$que: se esperaba " . var_export($esperado, true) . ' y llegó ' . var_export($real, true));
    }
}

/** The typed detail of the fault that the steps end in. */
function falta(callable $pasos): object
{
    try {
        $pasos();
    } catch (SoapFault $falla) {
        return $falla->detail->FaltaHub ?? throw new Exception('la falta no trae FaltaHub: ' . $falla->getMessage());
    }

    throw new Exception('no hubo falta');
}

/** The record of that key in a lote, with two neighbours of it exchanged. */
function invertir(string $sobre, string $clave, string $primero, string $segundo): string
{
    $documento = new DOMDocument();
    $documento->loadXML($sobre);
    $buscar = new DOMXPath($documento);
    $obra = $buscar->query("//*[local-name()='obra'][*[local-name()='clave']='$clave']")->item(0);
    $uno = $buscar->query("*[local-name()='$primero']", $obra)->item(0);
    $dos = $buscar->query("*[local-name()='$segundo']", $obra)->item(0);
    $obra->insertBefore($dos, $uno);
    return $documento->saveXML();
}
