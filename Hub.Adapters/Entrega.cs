using Hub.Adapters.Formats;
using Hub.Adapters.Sources;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;

namespace Hub.Adapters;

/// <summary>One delivered file, looked at whole before any of its records is handed on.</summary>
public sealed class Entrega
{
    private readonly string _path;
    private readonly DelimitedFormat _format;
    private readonly Snapshot _snapshot;

    private Entrega(string path, DelimitedFormat format, Snapshot snapshot, IReadOnlyList<Hallazgo> hallazgos) =>
        (_path, _format, _snapshot, Hallazgos) = (path, format, snapshot, hallazgos);

    /// <summary>File name without its folder.</summary>
    public string Nombre => Path.GetFileName(_path);

    /// <summary>SHA-256 of the file, hexadecimal in lower case.</summary>
    public string Huella => _snapshot.Sha256;

    /// <summary>Bytes.</summary>
    public long Tamanio => _snapshot.Length;

    /// <summary>What is wrong with the file as a whole. An ERROR means that none of its records can be read.</summary>
    public IReadOnlyList<Hallazgo> Hallazgos { get; }

    public bool Legible => !Hallazgos.Any(hallazgo => hallazgo.Severidad == "ERROR");

    /// <exception cref="SourceException">ARCHIVO_INESTABLE when the file is gone.</exception>
    internal static Entrega Inspect(string path, DelimitedFormat format)
    {
        try
        {
            using var stream = FolderSource.Open(path);
            var hallazgos = format.Inspect(stream);
            return new Entrega(path, format, stream.Finish(), hallazgos);
        }
        catch (IOException exception) when (exception is not SourceException)
        {
            throw Unstable(path, exception);
        }
    }

    /// <summary>
    /// The records in the order of the file, one at a time; none when the file is not <see cref="Legible"/>. May be
    /// called again: it gives the same records.
    /// </summary>
    /// <exception cref="SourceException">ARCHIVO_INESTABLE, at the latest behind the last record, when the bytes are no longer those of <see cref="Huella"/>.</exception>
    public IEnumerable<RegistroEntrante> Leer(CancellationToken cancellationToken)
    {
        if (!Legible) yield break;
        using var stream = FolderSource.Open(_path);
        using var records = _format.Read(stream).GetEnumerator();
        while (Next(records))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return records.Current;
        }

        if (Finish(stream) != _snapshot) throw Unstable(_path, null);
    }

    private bool Next(IEnumerator<RegistroEntrante> records)
    {
        try
        {
            return records.MoveNext();
        }
        catch (IOException exception)
        {
            throw Unstable(_path, exception);
        }
    }

    private Snapshot Finish(HashingStream stream)
    {
        try
        {
            return stream.Finish();
        }
        catch (IOException exception)
        {
            throw Unstable(_path, exception);
        }
    }

    private static SourceException Unstable(string path, Exception? inner) =>
        new(Codigos.ArchivoInestable, Path.GetFileName(path), inner);
}
