<?php
// php cliente.php BASE USUARIO CLAVE: prints one line, PASS or FAIL, for each scenario.
require __DIR__ . '/plomeria.php';
require __DIR__ . '/obras.php';
require __DIR__ . '/escenarios.php';

[, $base, $usuario, $clave] = $argv;
$servicio = fn(string $ruta, array $opciones = []) =>
    (new Cliente("$base/soap/$ruta?wsdl" . (($opciones['soap_version'] ?? SOAP_1_1) === SOAP_1_2 ? '=12' : ''), $opciones))->credencial($usuario, $clave);

escenariosDeConexion($base, $usuario, $clave, $servicio);
escenariosDeObras($servicio);
escenariosDeLote($servicio);
escenariosDeCatalogo($servicio);
