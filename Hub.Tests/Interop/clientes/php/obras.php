<?php
// Works as an agency's back office would hold them.
const OBRAS = 'urn:obrashub:obras:v1';
const SINCRONIZACION = 'urn:obrashub:sincronizacion:v1';

function obraCompleta(string $clave, string $nombre): array
{
    return [
        'clave' => $clave,
        'fechaCorte' => '2025-06-30',
        'nombre' => $nombre,
        'descripcion' => 'Línea de conducción de 3.5 km con «piezas especiales» & válvulas <tipo A>',
        'identificadores' => ['identificador' => [['esquema' => 'MIDS', 'valor' => '00162656']]],
        'ejecutora' => ['clave' => 'SAMA', 'nombre' => 'Secretaría del Agua y Medio Ambiente', 'tipo' => 'DEPENDENCIA'],
        'ejercicioFiscal' => 2025,
        'clasificacion' => ['apertura' => '010301'],
        'modalidadObra' => 'REHA',
        'etapa' => 'EJE',
        'situacion' => 'NORMAL',
        'fechas' => ['inicioProgramado' => '2025-01-31', 'terminoProgramado' => '2025-12-31', 'inicioReal' => '2025-02-03'],
        'ubicaciones' => ['ubicacion' => [
            ['entidad' => '32', 'municipio' => '32056', 'localidad' => '320560001', 'latitud' => '22.7709249', 'longitud' => '-102.5832533'],
            ['municipio' => '32010', 'nombreLocalidad' => 'Río Florido'],
        ]],
        'financiamientos' => ['financiamiento' => [
            ['fondo' => 'I003', 'aportante' => 'FEDERAL', 'ejercicioRecurso' => 2025, 'montoAprobado' => '1234567.89', 'montoModificado' => '1234567.89', 'montoEjercido' => '0.10'],
            ['aportante' => 'ESTATAL', 'montoModificado' => '9007199254740993.01'],
        ]],
        'contratos' => ['contrato' => [[
            'numero' => "CO-$clave", 'objeto' => 'Rehabilitación', 'fechaFirma' => '2025-01-20', 'inicio' => '2025-01-31', 'termino' => '2025-12-31',
            'montoConIva' => '1234567.89',
            'contratistas' => ['contratista' => [['rfc' => 'MME941130K54', 'nombre' => 'Muñoz y Cía, S.A. de C.V.', 'tipoPersona' => 'MORAL']]],
        ]]],
        'avance' => ['fechaCorte' => '2025-06-30', 'fisico' => '45.5', 'financiero' => '35.0825'],
        'datosAdicionales' => ['dato' => [['nombre' => 'residencia', 'valor' => 'Ñandú']]],
    ];
}

/** The place is built anew for each work: ext-soap writes a value that it meets twice as an empty element with href. */
function obraMinima(string $clave, string $nombre, string $municipio = '32001'): array
{
    return ['clave' => $clave, 'nombre' => $nombre, 'ubicaciones' => ['ubicacion' => [['municipio' => $municipio]]]];
}

/** A hundred works, of which 25, 50 and 75 are wrong once the envelope has been edited. */
function cienObras(): array
{
    $obras = array_map(
        fn(int $i) => obraMinima(sprintf('CIEN-%03d', $i), "Pavimentación de la calle $i") + ['fechas' => ['inicioReal' => '2025-03-10']],
        range(1, 100));
    $obras[24]['fechas']['inicioReal'] = '31/02/2025';
    $obras[49]['ubicaciones']['ubicacion'][0]['municipio'] = '32099';
    $obras[74] += ['ejercicioFiscal' => 2025, 'etapa' => 'EJE'];
    return $obras;
}
