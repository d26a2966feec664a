using System.Reflection;
using System.Text.RegularExpressions;
using Hub.Adapters;
using Hub.Contracts;
using Hub.Service.Soap;
using Hub.Tests.Support;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace Hub.Tests;

public sealed class HouseRulesTests
{
    private static readonly Assembly Contracts = typeof(Espacios).Assembly;
    private static readonly Assembly Adapters = typeof(RegistroEntrante).Assembly;
    private static readonly Assembly Service = typeof(CallContext).Assembly;

    private static readonly string[] Projects = ["Hub.Contracts", "Hub.Adapters", "Hub.Service", "Hub.Tests"];

    private static readonly string[] ForbiddenFolders = ["Utils", "Helpers", "Common", "Interfaces", "Managers"];

    [Test]
    public void References_PointOneWay_BetweenProjects()
    {
        string[] ours = [.. new[] { Contracts, Adapters, Service }.Select(assembly => assembly.GetName().Name!)];
        string[] Ours(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Intersect(ours)];

        Assert.That(Ours(Contracts), Is.Empty);
        Assert.That(Ours(Adapters), Is.EquivalentTo(new[] { "Hub.Contracts" }));
        Assert.That(Ours(Service), Is.SubsetOf(new[] { "Hub.Contracts", "Hub.Adapters" }));
    }

    [Test]
    public void ProjectFiles_ReferenceOneWay_InTheRepository()
    {
        Assert.That(ProjectReferences("Hub.Contracts"), Is.Empty);
        Assert.That(ProjectReferences("Hub.Adapters"), Is.EquivalentTo(new[] { "Hub.Contracts" }));
        Assert.That(ProjectReferences("Hub.Service"), Is.EquivalentTo(new[] { "Hub.Contracts", "Hub.Adapters" }));
        Assert.That(ProjectReferences("Hub.Tests"), Is.EquivalentTo(new[] { "Hub.Contracts", "Hub.Adapters", "Hub.Service" }));
    }

    [Test]
    public void Files_AreAtMost400Lines_Everywhere() =>
        Assert.That(Sources().Where(file => File.ReadLines(file).Count() > 400), Is.Empty);

    [Test]
    public void Namespaces_FollowFolders_Everywhere()
    {
        foreach (var file in Sources())
        {
            var declared = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            var folder = Path.GetRelativePath(GoldenFile.Root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.That(declared ?? $"namespace {folder};", Is.EqualTo($"namespace {folder};"), file);
        }
    }

    [Test]
    public void Folders_NameACapability_Everywhere()
    {
        var folders = Projects.SelectMany(project => Directory.GetDirectories(Path.Combine(GoldenFile.Root, project), "*", SearchOption.AllDirectories));

        Assert.That(folders.Select(Path.GetFileName), Has.None.AnyOf(ForbiddenFolders));
    }

    [Test]
    public void Sources_AreWithoutRegionsAndLooseEnds_Everywhere()
    {
        // The mark is also a Spanish word of the contract, hence only where a comment begins.
        var loose = new Regex(@"^\s*#region|//\s*(?:TODO|FIXME|HACK)\b", RegexOptions.Multiline);

        Assert.That(Sources().Where(file => loose.IsMatch(File.ReadAllText(file))), Is.Empty);
    }

    [Test]
    public void EventIds_AreUnique_InTheService()
    {
        var ids = from type in Service.GetTypes().Concat(Adapters.GetTypes())
                  from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                  let message = method.GetCustomAttribute<LoggerMessageAttribute>()
                  where message is not null
                  select message.EventId;

        Assert.That(ids.ToArray(), Is.Unique);
    }

    private static IEnumerable<string> Sources() => Projects
        .SelectMany(project => Directory.GetFiles(Path.Combine(GoldenFile.Root, project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(GoldenFile.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static IEnumerable<string> ProjectReferences(string project) => File
        .ReadAllLines(Path.Combine(GoldenFile.Root, project, project + ".csproj"))
        .Where(line => line.Contains("<ProjectReference", StringComparison.Ordinal))
        .Select(line => Path.GetFileNameWithoutExtension(line.Split('"')[1]));
}
