using System.Net;

namespace Hub.Service.Soap;

/// <summary>Limits and addresses of the SOAP services.</summary>
internal sealed class SoapOptions
{
    /// <summary>Bytes of a request, after inflating. Default 40 MB: a lote of 1000 works with all their lines takes about 20.</summary>
    public int MaxBytes { get; init; } = 40 * 1024 * 1024;

    /// <summary>Inflated over compressed bytes of a gzip request, judged from the first MB on. Default 200; XML of works reaches 40, a bomb 1000.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Time to receive a body that does not arrive at once. Default 5 minutes; then the connection is closed.</summary>
    public TimeSpan MaxReceiveTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Nested elements, the envelope counted. Default 32, as WCF's MaxDepth.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Attributes of one element, namespaces counted. Default 64.</summary>
    public int MaxAttributes { get; init; } = 64;

    /// <summary>Elements of one message. Default 2 million: ten times a full lote.</summary>
    public int MaxElements { get; init; } = 2_000_000;

    /// <summary>Characters of one name. Default 256, prefix counted.</summary>
    public int MaxNameLength { get; init; } = 256;

    /// <summary>Characters of one attribute's value. Default 4096.</summary>
    public int MaxAttributeLength { get; init; } = 4096;

    /// <summary>Characters before the operation's element, read before the caller is known. Default 256 Ki; a signed header takes some 20.</summary>
    public int MaxHeadLength { get; init; } = 256 * 1024;

    /// <summary>Records of a lote. Default 1000, as the contract says.</summary>
    public int MaxRecords { get; init; } = 1000;

    /// <summary>Findings kept of one record; the rest would repeat them. Default 100.</summary>
    public int MaxFindings { get; init; } = 100;

    /// <summary>Answers from this many bytes on go compressed to whoever accepts gzip. Default 8 KB.</summary>
    public int CompressFrom { get; init; } = 8 * 1024;

    /// <summary>Address that the WSDL shows, such as https://hub.zacatecas.gob.mx; null takes scheme and host of the request.</summary>
    public Uri? PublicBaseUrl { get; init; }

    /// <summary>Networks from which credentials may come without TLS. Default: this machine alone.</summary>
    public IReadOnlyList<IPNetwork> PlainHttpNetworks { get; init; } =
        [new(IPAddress.Parse("127.0.0.0"), 8), new(IPAddress.IPv6Loopback, 128)];

    /// <summary>Proxies whose X-Forwarded-For, -Proto and -Host are believed. Default: none.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Zone that an instant without offset is read in, as the contract says.</summary>
    public string TimeZone { get; init; } = "America/Mexico_City";

    /// <summary>Every value that makes no sense, at once.</summary>
    public void Validate()
    {
        (string Name, bool Valid)[] rules =
        [
            (nameof(MaxBytes), MaxBytes is >= 1024 and <= 1024 * 1024 * 1024),
            (nameof(MaxCompressionRatio), MaxCompressionRatio > 1),
            (nameof(MaxReceiveTime), MaxReceiveTime > TimeSpan.Zero),
            (nameof(MaxDepth), MaxDepth is >= 12 and <= 256),
            (nameof(MaxAttributes), MaxAttributes > 0),
            (nameof(MaxElements), MaxElements > 0),
            (nameof(MaxNameLength), MaxNameLength >= 64),
            (nameof(MaxAttributeLength), MaxAttributeLength >= 256),
            (nameof(MaxHeadLength), MaxHeadLength >= 16 * 1024),
            (nameof(MaxRecords), MaxRecords > 0),
            (nameof(MaxFindings), MaxFindings > 0),
            (nameof(CompressFrom), CompressFrom >= 0),
            (nameof(PublicBaseUrl), PublicBaseUrl is null or { IsAbsoluteUri: true, Scheme: "http" or "https" }),
            (nameof(TimeZone), TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)),
        ];
        var wrong = rules.Where(rule => !rule.Valid).Select(rule => rule.Name).ToArray();
        if (wrong.Length > 0)
        {
            throw new InvalidOperationException($"SoapOptions: not valid: {string.Join(", ", wrong)}.");
        }
    }
}
