using System.Xml;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>The schema of a service made ready to check and rewrite its requests: the elements that a body may hold.</summary>
/// <param name="Dictionary">Every name of the plan, so that the binary form of a body needs none in full.</param>
internal sealed record ServicePlan(
    XmlDictionaryString Namespace, XmlDictionary Dictionary, IReadOnlyDictionary<string, ElementPlan> Wrappers);
