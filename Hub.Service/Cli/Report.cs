using System.Globalization;
using Hub.Contracts.Sincronizacion;
using Spectre.Console;

namespace Hub.Service.Cli;

/// <summary>How verbs show tables, numbers and instants to a person.</summary>
internal static class Report
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("es-MX");
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    public static string Number(long number) => number.ToString("N0", Culture);

    /// <summary>Local time of the state, to the second.</summary>
    public static string Instant(DateTimeOffset? instant) => instant is { } given
        ? TimeZoneInfo.ConvertTime(given, Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : "";

    public static void Table(Terminal terminal, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var table = new Table { Border = terminal.Interactive ? TableBorder.Rounded : TableBorder.None };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)).NoWrap());
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell ?? "")));
        }

        terminal.Ansi().Write(table);
    }

    /// <summary>The seven counts of runs, one a row.</summary>
    public static void Corridas(Terminal terminal, IEnumerable<Corrida> corridas) => Table(
        terminal,
        ["Folio", "Inicio", "Origen", "Estado", "Leídos", "Nuevos", "Actualizados", "Sin cambio", "Cuarentena", "Rechazados", "Ignorados"],
        corridas.Select(corrida => new[]
        {
            corrida.Folio, Instant(corrida.Inicio), corrida.Adaptador ?? $"{corrida.Dependencia} {corrida.Operacion}",
            corrida.Estado, Number(corrida.Leidos), Number(corrida.Nuevos), Number(corrida.Actualizados),
            Number(corrida.SinCambio), Number(corrida.Cuarentena), Number(corrida.Rechazados), Number(corrida.Ignorados),
        }));
}
