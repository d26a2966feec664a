using Hub.Service.Storage;

namespace Hub.Tests.Storage.TSql;

/// <summary>The embedded statements of an engine, by name and without the extension.</summary>
internal static class TSqlFiles
{
    public static Dictionary<string, string> Of(string engine)
    {
        var assembly = typeof(HubDatabase).Assembly;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(engine + "/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            files[resource[(engine.Length + 1)..^".sql".Length]] = reader.ReadToEnd();
        }

        return files;
    }
}
