using Hub.Contracts.Comun;
using Hub.Service.Ingest;
using Hub.Service.Storage;

namespace Hub.Service.Sync;

/// <summary>What became of one delivered file.</summary>
/// <param name="Archivo">Its name.</param>
/// <param name="Hallazgos">What was found in the file as a whole; an ERROR means that none of its records was read.</param>
internal sealed record DeliveryRun(string Archivo, ResumenIngesta Resumen, IReadOnlyList<Hallazgo> Hallazgos);

/// <summary>What became of the deliveries of one adapter.</summary>
internal sealed record AdapterRun(string Clave, IReadOnlyList<DeliveryRun> Archivos)
{
    public Conteos Conteos => Archivos.Aggregate(new Conteos(), (sum, file) => sum + file.Resumen.Conteos);

    public bool Fallida => Archivos.Any(file => file.Resumen.Estado == EstadosCorrida.Fallida);

    /// <summary>Nothing entered the universe of works or changed in it.</summary>
    public bool SinCambios => Conteos is { Nuevos: 0, Actualizados: 0 };
}

/// <summary>How far a file has come.</summary>
internal sealed record AdapterProgress(string Adaptador, string Archivo, int Leidos);
