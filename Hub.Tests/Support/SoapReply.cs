using System.Net;
using System.Xml.Linq;

namespace Hub.Tests.Support;

/// <summary>An answer and, where it is one, its envelope.</summary>
internal sealed record SoapReply(HttpStatusCode Status, string? MediaType, byte[] Bytes, XDocument Document)
{
    public static async Task<SoapReply> ReadAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        return new SoapReply(response.StatusCode, response.Content.Headers.ContentType?.ToString(), bytes, XDocument.Load(new MemoryStream(bytes)));
    }

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    /// <summary>Code of the catalogue; fails the test when there is no fault.</summary>
    public string? Codigo => Value("codigo");

    public string? Campo => Value("campo");

    /// <summary>faultcode of 1.1 or Code/Value of 1.2, without prefix.</summary>
    public string? FaultCode => Document.Descendants().FirstOrDefault(element => element.Name.LocalName is "faultcode" or "Code")?.Value.Split(':')[^1];

    public string? Value(string name) => Document.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
