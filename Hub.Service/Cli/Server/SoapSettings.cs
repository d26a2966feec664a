using System.Net;
using Hub.Service.Soap;
using Microsoft.Extensions.Options;

namespace Hub.Service.Cli.Server;

/// <summary>Section <c>Soap</c> of the configuration; the networks are read as text, such as 10.20.0.0/16.</summary>
internal static class SoapSettings
{
    private const string Section = "Soap";

    /// <exception cref="OptionsValidationException">A value does not have the form of its setting, or makes no sense.</exception>
    public static SoapOptions Read(IConfiguration configuration)
    {
        try
        {
            var options = Bind(configuration.GetSection(Section));
            options.Validate();
            return options;
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new OptionsValidationException(Section, typeof(SoapOptions), [exception.Message]);
        }
    }

    private static SoapOptions Bind(IConfigurationSection section)
    {
        var defaults = new SoapOptions();
        return new SoapOptions
        {
            MaxBytes = section.GetValue(nameof(SoapOptions.MaxBytes), defaults.MaxBytes),
            MaxCompressionRatio = section.GetValue(nameof(SoapOptions.MaxCompressionRatio), defaults.MaxCompressionRatio),
            MaxReceiveTime = section.GetValue(nameof(SoapOptions.MaxReceiveTime), defaults.MaxReceiveTime),
            MaxDepth = section.GetValue(nameof(SoapOptions.MaxDepth), defaults.MaxDepth),
            MaxAttributes = section.GetValue(nameof(SoapOptions.MaxAttributes), defaults.MaxAttributes),
            MaxElements = section.GetValue(nameof(SoapOptions.MaxElements), defaults.MaxElements),
            MaxNameLength = section.GetValue(nameof(SoapOptions.MaxNameLength), defaults.MaxNameLength),
            MaxAttributeLength = section.GetValue(nameof(SoapOptions.MaxAttributeLength), defaults.MaxAttributeLength),
            MaxHeadLength = section.GetValue(nameof(SoapOptions.MaxHeadLength), defaults.MaxHeadLength),
            MaxRecords = section.GetValue(nameof(SoapOptions.MaxRecords), defaults.MaxRecords),
            MaxFindings = section.GetValue(nameof(SoapOptions.MaxFindings), defaults.MaxFindings),
            CompressFrom = section.GetValue(nameof(SoapOptions.CompressFrom), defaults.CompressFrom),
            PublicBaseUrl = section.GetValue(nameof(SoapOptions.PublicBaseUrl), defaults.PublicBaseUrl),
            PlainHttpNetworks = Networks(section, nameof(SoapOptions.PlainHttpNetworks)) ?? defaults.PlainHttpNetworks,
            Proxies = Networks(section, nameof(SoapOptions.Proxies)) ?? defaults.Proxies,
            TimeZone = section.GetValue(nameof(SoapOptions.TimeZone), defaults.TimeZone),
        };
    }

    private static IPNetwork[]? Networks(IConfigurationSection section, string name)
    {
        var given = section.GetSection(name).GetChildren().Select(child => child.Value ?? "").ToArray();
        return given.Length == 0 ? null : Array.ConvertAll(given, text => IPNetwork.TryParse(text, out var network)
            ? network
            : throw new FormatException($"{Section}:{name}: {text} no es una red como 10.20.0.0/16."));
    }
}
