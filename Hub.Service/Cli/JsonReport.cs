using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Service.Cli;

/// <summary>The one document that <c>--json</c> writes: names as in the contract, absent values left out, accents readable.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly JsonSerializerOptions Indented = new(Line) { WriteIndented = true };

    public static void Write(TextWriter output, object report) =>
        output.WriteLine(JsonSerializer.Serialize(report, Indented));

    public static void WriteLine(TextWriter output, object report) =>
        output.WriteLine(JsonSerializer.Serialize(report, Line));
}
