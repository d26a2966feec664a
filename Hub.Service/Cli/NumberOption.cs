using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hub.Service.Cli;

/// <summary>Options that take a whole number within bounds; anything else is told in words of the operator.</summary>
internal static class NumberOption
{
    /// <summary>How many rows a list shows.</summary>
    public static Option<int?> Rows(string description, int otherwise) => new("--maximo")
    {
        Description = $"{description}, de 1 a 1000 [por defecto: {otherwise}]",
        HelpName = "maximo",
        CustomParser = result => Read(result, 1, 1000, "--maximo va de 1 a 1000.") ?? otherwise,
        DefaultValueFactory = _ => otherwise,
    };

    /// <summary>The number, or null with an error in the result.</summary>
    public static int? Read(ArgumentResult result, int minimum, int maximum, string error)
    {
        if (result.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum)
        {
            return number;
        }

        result.AddError(error);
        return null;
    }
}
