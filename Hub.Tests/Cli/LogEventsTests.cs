using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace Hub.Tests.Cli;

public sealed class LogEventsTests
{
    [Test]
    public void EventIds_AreUniqueAndInTheOperatorsManual_InTheWholeProgram()
    {
        var events = typeof(Hub.Service.Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>().ToArray();
        var manual = File.ReadAllText(Path.Combine(Root(), "docs", "operacion.md"));

        Assert.That(events, Has.Length.GreaterThan(5));
        Assert.That(events.Select(entry => entry.EventId), Is.Unique);
        Assert.Multiple(() =>
        {
            foreach (var entry in events)
            {
                Assert.That(manual, Does.Contain(string.Create(CultureInfo.InvariantCulture, $"| {entry.EventId} | {entry.Level} |")));
            }
        });
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", "..", ".."));
}
