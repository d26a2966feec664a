using System.CommandLine;

namespace Hub.Service.Cli;

/// <summary>Settings of a verb: the file, and over it the variables OBRASHUB_Section__Name.</summary>
internal static class HubConfiguration
{
    private const string Prefix = "OBRASHUB_";
    private const string FileVariable = "OBRASHUB_CONFIGURACION";

    /// <exception cref="IOException">The file that was named does not exist.</exception>
    /// <param name="http">Address without TLS given on the command line, over any other.</param>
    public static IConfigurationRoot Read(ParseResult parse, Terminal terminal, string? http = null)
    {
        var named = parse.GetValue(GlobalOptions.Configuration) ?? terminal.Variables.GetValueOrDefault(FileVariable);
        var path = Path.GetFullPath(named ?? "appsettings.json", terminal.Directory);
        if (named is not null && !File.Exists(path))
        {
            throw new FileNotFoundException($"No existe el archivo de configuración {path}.", path);
        }

        return new ConfigurationBuilder()
            .AddJsonFile(path, optional: true, reloadOnChange: false)
            .AddInMemoryCollection(terminal.Variables
                .Where(variable => variable.Key.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(variable => KeyValuePair.Create(
                    variable.Key[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), variable.Value)))
            .AddInMemoryCollection(http is null ? [] : [KeyValuePair.Create<string, string?>("Server:Http", http)])
            .Build();
    }
}
