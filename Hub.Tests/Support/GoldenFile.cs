using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Hub.Tests.Support;

/// <summary>A committed file that must equal what the code makes; rewritten only when OBRASHUB_REESCRIBIR is 1.</summary>
internal static class GoldenFile
{
    public static string Root { get; } = FindRoot();

    /// <summary>Compares text with the file at a path relative to the repository.</summary>
    public static void AssertCurrent(string path, string expected)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("OBRASHUB_REESCRIBIR") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.That(File.Exists(file), Is.True, $"{path} is missing; run the tests once with OBRASHUB_REESCRIBIR=1.");
        Assert.That(
            File.ReadAllText(file), Is.EqualTo(expected),
            $"{path} is not current; if the change is meant, run the tests once with OBRASHUB_REESCRIBIR=1.");
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
