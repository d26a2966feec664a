using System.IO.Enumeration;
using Hub.Contracts.Faltas;

namespace Hub.Adapters.Sources;

/// <summary>The files of one folder whose name fits a pattern with * and ?, in ordinal order of their names.</summary>
/// <param name="baseFolder">Folder of deliveries given by the operator.</param>
/// <param name="folder">Folder below it, as the profile names it.</param>
internal sealed class FolderSource(string baseFolder, string folder, string pattern)
{
    // Names that browsers, SFTP clients, editors and office programs use while a file is not yet whole.
    private static readonly string[] HalfWritten =
        [".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".swp", ".lock", "~"];

    /// <summary>Full paths; half-written and hidden files are left for the next time.</summary>
    /// <exception cref="SourceException">CARPETA_FALTANTE.</exception>
    public IReadOnlyList<string> List()
    {
        var path = Path.GetFullPath(Path.Combine(baseFolder, folder));
        if (!Directory.Exists(path)) throw new SourceException(Codigos.CarpetaFaltante, path);
        return [.. Directory.EnumerateFiles(path)
            .Where(file => IsDelivery(Path.GetFileName(file)))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)];
    }

    /// <summary>Opens a delivery so that a writer that is still at work is noticed.</summary>
    /// <exception cref="SourceException">ARCHIVO_INESTABLE when it is gone or cannot be opened.</exception>
    public static HashingStream Open(string path)
    {
        try
        {
            return new HashingStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(Codigos.ArchivoInestable, Path.GetFileName(path), exception);
        }
    }

    private bool IsDelivery(string name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true)
        && !name.StartsWith('.') && !name.StartsWith('~')
        && !HalfWritten.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
