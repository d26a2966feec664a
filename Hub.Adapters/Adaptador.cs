using System.Runtime.CompilerServices;
using Hub.Adapters.Formats;
using Hub.Adapters.Mapping;
using Hub.Adapters.Sources;

namespace Hub.Adapters;

/// <summary>Reads what one agency delivers and turns it into works, as its profile says.</summary>
public sealed class Adaptador(Perfil perfil)
{
    private readonly DelimitedFormat _format = new(perfil);

    /// <summary>Name of the adapter.</summary>
    public string Clave => perfil.Clave;

    /// <summary>Agency that the works belong to.</summary>
    public string Dependencia => perfil.Dependencia;

    /// <summary>Profile and version, such as shcp-opa-2021@1.</summary>
    public string Perfil => perfil.Nombre;

    /// <summary>The files waiting below a base folder, in the order of their names; each is inspected when its turn comes.</summary>
    /// <exception cref="SourceException">CARPETA_FALTANTE; ARCHIVO_INESTABLE when a file vanishes meanwhile.</exception>
    public async IAsyncEnumerable<Entrega> EntregasAsync(string baseFolder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var source = new FolderSource(baseFolder, perfil.Archivo.Carpeta, perfil.Archivo.Patron);
        foreach (var path in source.List())
        {
            yield return await Task.Run(() => Entrega.Inspect(path, _format), cancellationToken);
        }
    }

    /// <summary>One record again from what was kept of it, with the profile as it is now.</summary>
    public RegistroEntrante Releer(int renglon, RegistroOriginal original) => _format.Reread(renglon, original);
}
