using System.CommandLine;
using System.Globalization;
using System.Net;

namespace Hub.Service.Cli;

/// <summary>The port that a verb opens on this machine.</summary>
internal static class PortOption
{
    public static Option<int?> Create(string description) => new("--puerto")
    {
        Description = description,
        HelpName = "puerto",
        CustomParser = result => NumberOption.Read(
            result, IPEndPoint.MinPort, IPEndPoint.MaxPort, $"El puerto va de {IPEndPoint.MinPort} (uno libre) a {IPEndPoint.MaxPort}."),
    };

    public static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    public static int Busy(Terminal terminal, IOException exception) => terminal.Fail(
        ExitCodes.Unavailable,
        $"El puerto está ocupado o no se permite ({exception.Message}).",
        "Cierre el programa que lo usa, o elija otro con --puerto o con Server:Http y Server:Https en la configuración.");
}
