<?php
// What an integrator does, scenario by scenario.

function escenariosDeConexion(string $base, string $usuario, string $clave, callable $servicio): void
{
    foreach (['' => '1.1', '=12' => '1.2'] as $sufijo => $version) {
        escenario("wsdl-$version", function () use ($base, $sufijo) {
            foreach (['obras' => 6, 'catalogo' => 5, 'sincronizacion' => 7] as $ruta => $operaciones) {
                espero($operaciones, count((new SoapClient("$base/soap/$ruta?wsdl$sufijo"))->__getFunctions()), $ruta);
            }
        });
    }
    foreach (['ping-1.1' => SOAP_1_1, 'ping-1.2' => SOAP_1_2] as $nombre => $version) {
        escenario($nombre, function () use ($servicio, $usuario, $version) {
            $eco = 'ñandú Á € «<&>» ' . "\u{1F3D7}";
            $respuesta = $servicio('sincronizacion', ['soap_version' => $version])->contexto(SINCRONIZACION, 'REQ-ñ-1')->llamar('Ping', ['mensaje' => $eco]);
            espero($eco, $respuesta->mensaje, 'eco');
            espero([$usuario, 'REQ-ñ-1'], [$respuesta->usuario, $respuesta->idSolicitud], 'usuario e idSolicitud');
            espero($version === SOAP_1_2 ? '1.2' : '1.1', $respuesta->versionSoap, 'versión');
            espero(true, abs((new DateTime($respuesta->fechaHora))->getTimestamp() - time()) < 120, 'fecha con zona');
        });
    }
    escenario('http-basic', function () use ($base, $usuario, $clave) {
        $hub = new Cliente("$base/soap/sincronizacion?wsdl", ['login' => $usuario, 'password' => $clave]);
        espero($usuario, $hub->llamar('Ping', ['mensaje' => 'x'])->usuario, 'usuario');
    });
    escenario('credencial-mala', function () use ($base, $usuario) {
        $hub = fn() => (new Cliente("$base/soap/sincronizacion?wsdl"))->credencial($usuario, 'no-es-ésta');
        espero('CREDENCIAL_INVALIDA', falta(fn() => $hub()->llamar('Ping', ['mensaje' => 'x']))->codigo, 'código');
    });
    escenario('credencial-ausente', function () use ($base) {
        espero('CREDENCIAL_AUSENTE', falta(fn() => (new Cliente("$base/soap/sincronizacion?wsdl"))->llamar('Ping', []))->codigo, 'código');
    });
    escenario('permisos', function () use ($servicio, $usuario) {
        $respuesta = $servicio('sincronizacion')->llamar('MisPermisos', ['servicio' => 'ObrasService']);
        espero(true, in_array('RegistrarObras', array_column($respuesta->permisos->permiso, 'operacion'), true), 'permisos');
    });
}

function escenariosDeObras(callable $servicio): void
{
    $lote = ['claveLote' => 'PHP-1', 'obras' => ['obra' => [
        obraCompleta('PHP 001', 'Línea de agua en Peñón Blanco'), obraMinima('PHP 002', 'Año «2» & más: ñandú')]]];
    $registrado = null;
    escenario('registrar', function () use ($servicio, $lote, &$registrado) {
        $registrado = $respuesta = $servicio('obras')->llamar('RegistrarObras', $lote);
        espero([2, 2, 0, false], [$respuesta->leidos, $respuesta->nuevos, $respuesta->cuarentena, $respuesta->repetido], 'conteos');
        foreach ($respuesta->resultados->resultado as $i => $resultado) {
            espero([$i + 1, 'NUEVO', 1], [$resultado->indice, $resultado->resultado, preg_match('/^ZAC-\d{4}-\d{5}-\d{6}-\d$/', $resultado->folioObra)], 'resultado');
        }
    });
    escenario('repetir', function () use ($servicio, $lote, &$registrado) {
        $respuesta = $servicio('obras')->llamar('RegistrarObras', $lote);
        espero([true, $registrado->folio, 2], [$respuesta->repetido, $respuesta->folio, $respuesta->nuevos], 'primer acuse');
    });
    escenario('conflicto', function () use ($servicio, $lote) {
        $lote['obras']['obra'][0]['nombre'] = 'Otro nombre';
        espero('LOTE_EN_CONFLICTO', falta(fn() => $servicio('obras')->llamar('RegistrarObras', $lote))->codigo, 'código');
    });
    escenario('sin-cambio', function () use ($servicio, $lote) {
        $respuesta = $servicio('obras')->llamar('RegistrarObras', ['claveLote' => 'PHP-2'] + $lote);
        espero([2, 0, 0], [$respuesta->sinCambio, $respuesta->nuevos, $respuesta->actualizados], 'conteos');
    });
    escenario('consultar', function () use ($servicio, &$registrado) {
        $respuesta = $servicio('obras')->llamar('ConsultarObra', ['clave' => 'PHP 001', 'conProcedencia' => true]);
        $obra = $respuesta->obra->obra;
        espero($registrado->resultados->resultado[0]->folioObra, $respuesta->obra->folioObra, 'folio');
        espero(['Línea de agua en Peñón Blanco', 'Línea de conducción de 3.5 km con «piezas especiales» & válvulas <tipo A>'], [$obra->nombre, $obra->descripcion], 'acentos');
        espero(['1234567.89', '0.10', '9007199254740993.01'], [
            $obra->financiamientos->financiamiento[0]->montoModificado, $obra->financiamientos->financiamiento[0]->montoEjercido,
            $obra->financiamientos->financiamiento[1]->montoModificado], 'importes');
        espero(['2025-01-31', '2025-12-31', false], [$obra->fechas->inicioProgramado, $obra->fechas->terminoProgramado, isset($obra->fechas->terminoReal)], 'fechas');
        espero([45.5, false], [(float) $obra->avance->fisico, isset($obra->avance->fisicoProgramado)], 'avance');
        espero([2, 22.7709249, false], [count($obra->ubicaciones->ubicacion), (float) $obra->ubicaciones->ubicacion[0]->latitud, isset($obra->ubicaciones->ubicacion[1]->latitud)], 'lugares');
        espero(['00162656', 'Ñandú'], [$obra->identificadores->identificador[0]->valor, $obra->datosAdicionales->dato[0]->valor], 'textos');
        espero(['MME941130K54', 1], [$obra->contratos->contrato[0]->contratistas->contratista[0]->rfc, count($obra->contratos->contrato)], 'contrato');
        espero(true, str_contains($respuesta->procedencias->procedencia[0]->original, 'Peñón Blanco'), 'original');
    });
    escenario('ausentes', function () use ($servicio) {
        $obra = $servicio('obras')->llamar('ConsultarObra', ['clave' => 'PHP 002'])->obra->obra;
        espero(['Año «2» & más: ñandú', false, false, false, false], [
            $obra->nombre, isset($obra->fechas), isset($obra->avance), isset($obra->contratos), isset($obra->descripcion)], 'ausentes');
    });
    escenario('nulos', function () use ($servicio) {
        $obra = obraMinima('PHP 003', 'Obra con nulos');
        $obra['descripcion'] = null;
        $obra['ejercicioFiscal'] = null;
        $respuesta = $servicio('obras')->llamar('RegistrarObras', ['claveLote' => 'PHP-3', 'obras' => ['obra' => [$obra]]]);
        espero([1, 0], [$respuesta->nuevos, $respuesta->cuarentena], 'conteos');
    });
    $filtros = [0 => ['texto' => 'zzznadazzz'], 1 => ['dependencia' => 'PHP', 'texto' => 'PEÑON blanco'], 2 => ['maximo' => 2]];
    foreach ($filtros as $cuantas => $filtro) {
        escenario("lista-$cuantas", function () use ($servicio, $cuantas, $filtro) {
            $lista = $servicio('obras')->llamar('BuscarObras', $filtro)->obras->obra ?? [];
            espero([true, $cuantas], [is_array($lista), count($lista)], 'obras');
        });
    }
    escenario('cambios', function () use ($servicio) {
        $primera = $servicio('obras')->llamar('ListarCambios', ['maximo' => 1]);
        espero([1, true], [count($primera->cambios->cambio), $primera->hayMas], 'primera página');
        $segunda = $servicio('obras')->llamar('ListarCambios', ['cursor' => $primera->siguienteCursor, 'maximo' => 1]);
        espero(true, $segunda->cambios->cambio[0]->secuencia > $primera->cambios->cambio[0]->secuencia, 'secuencia');
    });
    escenario('avances', function () use ($servicio) {
        $respuesta = $servicio('obras')->llamar('RegistrarAvances', ['claveLote' => 'PHP-A1', 'avances' => ['avanceObra' => [
            ['clave' => 'PHP 001', 'avance' => ['fechaCorte' => '2025-07-31', 'fisico' => '63.25', 'montoEjercido' => '800000.00']]]]]);
        espero([1, 1], [$respuesta->leidos, $respuesta->actualizados], 'conteos');
        $avance = $servicio('obras')->llamar('ConsultarObra', ['clave' => 'PHP 001'])->obra->obra->avance;
        espero([63.25, '2025-07-31'], [(float) $avance->fisico, $avance->fechaCorte], 'avance');
    });
    escenario('validar', function () use ($servicio) {
        $respuesta = $servicio('obras')->llamar('ValidarObras', ['obras' => ['obra' => [obraMinima('PHP 004', 'No se guarda')]]]);
        espero([1, false], [$respuesta->leidos, isset($respuesta->folio)], 'acuse');
        espero('NO_ENCONTRADO', falta(fn() => $servicio('obras')->llamar('ConsultarObra', ['clave' => 'PHP 004']))->codigo, 'código');
    });
    foreach (['falta-1.1' => SOAP_1_1, 'falta-1.2' => SOAP_1_2] as $nombre => $version) {
        escenario($nombre, function () use ($servicio, $version) {
            $falta = falta(fn() => $servicio('obras', ['soap_version' => $version])->llamar('ConsultarObra', ['clave' => 'NO EXISTE']));
            espero(['NO_ENCONTRADO', 1, 1], [$falta->codigo, preg_match('/^F-[0-9A-Z]{10}$/', $falta->folio), min(1, strlen($falta->remedio))], 'falta');
            espero('FALTA', $servicio('sincronizacion')->llamar('ConsultarFolio', ['folio' => $falta->folio])->tipo, 'folio de la falta');
        });
    }
    escenario('ajena', function () use ($servicio) {
        $respuesta = $servicio('obras')->llamar('RegistrarObras', ['claveLote' => 'PHP-4', 'obras' => ['obra' => [
            obraMinima('PHP 005', 'De otra dependencia') + ['dependencia' => 'OTRA']]]]);
        espero([1, 0, 'NO_AUTORIZADO'], [$respuesta->rechazados, $respuesta->nuevos, $respuesta->resultados->resultado[0]->hallazgos->hallazgo[0]->codigo], 'rechazo');
    });
}

function escenariosDeLote(callable $servicio): void
{
    $recibo = null;
    escenario('lote-100', function () use ($servicio, &$recibo) {
        $hub = $servicio('obras');
        $hub->edicion = fn(string $sobre) => invertir($sobre, 'CIEN-075', 'ejercicioFiscal', 'etapa');
        $recibo = $hub->llamar('RegistrarObras', ['claveLote' => 'PHP-100', 'obras' => ['obra' => cienObras()]]);
        espero([100, 97, 3, 0], [$recibo->leidos, $recibo->nuevos, $recibo->cuarentena, $recibo->rechazados], 'conteos');
        $malos = array_values(array_filter($recibo->resultados->resultado, fn($resultado) => $resultado->resultado === 'CUARENTENA'));
        $hallazgos = array_values(array_filter(
            array_merge(...array_map(fn($malo) => $malo->hallazgos->hallazgo, $malos)), fn($hallazgo) => $hallazgo->severidad === 'ERROR'));
        espero([25, 50, 75], array_column($malos, 'indice'), 'posición');
        espero(['CIEN-025', 'CIEN-050', 'CIEN-075'], array_column($malos, 'clave'), 'clave');
        espero(['FECHA_INVALIDA', 'VALOR_FUERA_DE_LISTA', 'ELEMENTO_FUERA_DE_ORDEN'], array_column($hallazgos, 'codigo'), 'código');
        espero(['fechas/inicioReal', 'ubicaciones/ubicacion[1]/municipio', 'ejercicioFiscal'], array_column($hallazgos, 'campo'), 'ruta');
        espero([25, 50, 75], array_column($hallazgos, 'renglon'), 'renglón');
        espero(3, count(array_filter(array_column($hallazgos, 'remedio'))), 'remedio');
    });
    escenario('lote-100-bitacora', function () use ($servicio, &$recibo) {
        $hub = $servicio('sincronizacion');
        $corrida = $hub->llamar('ConsultarFolio', ['folio' => $recibo->folio])->corrida;
        espero(['TERMINADA_CON_CUARENTENA', 100, 97, 3], [$corrida->estado, $corrida->leidos, $corrida->nuevos, $corrida->cuarentena], 'corrida');
        $hallazgos = $hub->llamar('ListarHallazgos', ['folio' => $recibo->folio, 'severidad' => 'ERROR'])->hallazgos->hallazgo;
        espero([25, 50, 75], array_column($hallazgos, 'renglon'), 'hallazgos');
        $registros = $hub->llamar('ListarCuarentena', ['folioCorrida' => $recibo->folio])->registros->registro;
        espero(['CIEN-025', 'CIEN-050', 'CIEN-075'], array_column($registros, 'clave'), 'cuarentena');
        espero(true, str_contains($registros[0]->original, '31/02/2025'), 'original');
        $folios = array_column($hub->llamar('ListarCorridas', ['maximo' => 1000])->corridas->corrida, 'folio');
        espero(true, in_array($recibo->folio, $folios, true), 'corridas');
    });
    escenario('reprocesar', function () use ($servicio, &$recibo) {
        $respuesta = $servicio('sincronizacion')->llamar('Reprocesar', ['folioCorrida' => $recibo->folio]);
        espero([0, 3, 'REPROCESO'], [$respuesta->liberados, $respuesta->enEspera, $respuesta->corrida->tipo], 'siguen en espera');
    });
    escenario('todo-o-nada', function () use ($servicio) {
        $buena = obraMinima('TON-1', 'Buena');
        $mala = ['modalidadObra' => 'XXXX'] + obraMinima('TON-2', 'Mala');
        $respuesta = $servicio('obras')->llamar('RegistrarObras', ['claveLote' => 'PHP-TON', 'todoONada' => true, 'obras' => ['obra' => [$buena, $mala]]]);
        espero([2, 0, 2], [$respuesta->leidos, $respuesta->nuevos, $respuesta->rechazados], 'conteos');
        espero('NO_ENCONTRADO', falta(fn() => $servicio('obras')->llamar('ConsultarObra', ['clave' => 'TON-1']))->codigo, 'código');
    });
}

function escenariosDeCatalogo(callable $servicio): void
{
    escenario('claves', function () use ($servicio) {
        $claves = $servicio('catalogo')->llamar('ListarClaves', ['lista' => 'MUNICIPIOS'])->claves->clave;
        espero([58, '32001', 'Apozol'], [count($claves), $claves[0]->clave, $claves[0]->nombre], 'municipios');
    });
    escenario('apertura', function () use ($servicio) {
        $nodos = array_column($servicio('catalogo')->llamar('ConsultarApertura', ['rama' => '0103'])->nodos->nodo, 'nombre', 'clave');
        espero(['Potabilización', 'Planta potabilizadora'], [$nodos['0103'] ?? null, $nodos['010301'] ?? null], 'nodos');
    });
    escenario('equivalencias', function () use ($servicio) {
        $respuesta = $servicio('catalogo')->llamar('ListarEquivalencias', ['sistemaOrigen' => 'FISM-R33', 'claveOrigen' => 'SC01a']);
        espero(['exacta', '010301'], [$respuesta->equivalencias->equivalencia[0]->calidad, $respuesta->equivalencias->equivalencia[0]->destinos->destino[0]->clave], 'equivalencia');
    });
    escenario('proponer', function () use ($servicio) {
        $propuesta = ['sistemaOrigen' => 'PRUEBA-PHP', 'claveOrigen' => 'Ñ-07', 'calidad' => 'exacta', 'destinos' => ['destino' => [['clave' => '010301']]], 'motivo' => 'Así se llama aquí'];
        $primera = $servicio('catalogo')->llamar('ProponerEquivalencia', $propuesta);
        $segunda = $servicio('catalogo')->llamar('ProponerEquivalencia', $propuesta);
        espero(['PROPUESTA', false, $primera->folio, true], [$primera->estado, $primera->repetida, $segunda->folio, $segunda->repetida], 'propuesta');
    });
    escenario('version', function () use ($servicio) {
        $respuesta = $servicio('catalogo')->llamar('ConsultarVersion', []);
        espero(true, in_array('APERTURA', array_column($respuesta->versiones->version, 'lista'), true), 'listas');
    });
}
