# What the program holds about a person: the page, the export, erasure.
mine-title = Mis datos
mine-menu = Mis datos
mine-menu-help = Mira qué guardamos sobre ti, llévatelo o haz que se borre.
mine-lede = Todo lo que este sitio guarda sobre ti, por qué y durante cuánto tiempo.
mine-export = Descargar mis datos
mine-export-help = Un archivo ZIP con una página para leer y un archivo para programas. Guárdalo en un lugar seguro.
mine-export-made = Preparado el { $moment }.
mine-export-secrets = Lo que demuestra quién eres (contraseñas, claves, códigos) se nombra aquí, pero no se da: quien encontrara este archivo podría usarlo.
mine-export-withheld = Se guarda y no se muestra: { $what }.
mine-rights = Si algo no es correcto, cámbialo en tu cuenta o escríbenos.
mine-privacy = Privacidad
mine-yes = sí
mine-no = no
mine-table = { $title }: { $columns }.

mine-basis-agreement = Base jurídica: lo necesitamos para darte la cuenta que usas (artículo 6, apartado 1, letra b, del RGPD).
mine-basis-interest = Base jurídica: nuestro interés legítimo en un sitio seguro y cuya historia se pueda seguir (artículo 6, apartado 1, letra f, del RGPD).

mine-kept-account = Se guarda mientras tengas una cuenta.
mine-kept-session = Se guarda hasta que cierres la sesión, 30 días como máximo.
mine-kept-minutes = Se guarda unos minutos.
mine-kept-days = Se guarda tres días como máximo.
mine-kept-fortnight = Se guarda hasta que se usa, dos semanas como máximo.
mine-kept-year = Se guarda doce meses.
mine-kept-always = Se guarda mientras exista el sitio.

mine-what-account = Tu cuenta
mine-what-account-why = Para que las personas con las que trabajas sepan quién eres y las cartas te lleguen en tu idioma.
mine-what-sign-in = Cómo entras
mine-what-sign-in-why = Para que nadie más que tú pueda usar tu cuenta.
mine-what-sessions = Dónde tienes la sesión abierta
mine-what-sessions-why = Para que no tengas que entrar cada vez y veas enseguida si lo hace otra persona.
mine-what-roles = Qué puedes hacer y dónde trabajas
mine-what-roles-why = Para que veas y puedas cambiar lo que tu trabajo necesita, y nada más.
mine-what-drafts = Lo que estás escribiendo
mine-what-drafts-why = Para que no se pierda ninguna palabra tuya antes de publicarse.
mine-what-versions = Lo que has publicado
mine-what-versions-why = Para que todo el mundo pueda ver qué cambió, cuándo y por qué.
mine-what-log = El registro
mine-what-log-why = Para poder mostrar quién hizo qué y que nada se cambió en secreto.
mine-what-letters = Cartas que nos enviaste
mine-what-letters-why = Para poder responderte.

mine-table-person = Cuenta
mine-table-farewell = Dirección para la última carta
mine-table-session = Sesiones
mine-table-password = Contraseña
mine-table-passkey = Llaves de acceso
mine-table-passkey-ceremony = Llaves de acceso en preparación
mine-table-code-app = Aplicación de códigos
mine-table-recovery-code = Códigos de recuperación
mine-table-secret-link = Enlaces por correo
mine-table-link-request = Peticiones de un enlace
mine-table-role-grant = Funciones
mine-table-desk-member = Oficinas
mine-table-event = Entradas del registro
mine-table-job = Tareas del programa
mine-table-practice-version = Versiones de prácticas
mine-table-contact-message = Cartas del formulario de contacto

mine-column-actor = quién lo hizo
mine-column-address = dirección de correo
mine-column-at = cuándo
mine-column-body = texto
mine-column-changed-at = último cambio
mine-column-confirmed-at = confirmado
mine-column-created-at = creado
mine-column-credential = clave pública
mine-column-credential-id = número de la clave
mine-column-desk-id = oficina
mine-column-detail = adónde lleva
mine-column-device = dispositivo
mine-column-email = dirección de correo
mine-column-expires-at = válido hasta
mine-column-forget-at = se borra el
mine-column-hash = valor de comprobación
mine-column-id = tu número
mine-column-kind = tipo
mine-column-lang = idioma
mine-column-last-error = qué salió mal
mine-column-level = con qué certeza se te reconoció
mine-column-minor = cambio pequeño
mine-column-name = nombre
mine-column-next-path = página siguiente
mine-column-number = número
mine-column-person-id = tu número
mine-column-practice-id = práctica
mine-column-purpose = para qué
mine-column-record = contenido
mine-column-role = función
mine-column-scope = limitado a
mine-column-scope-kind = tipo de límite
mine-column-secret = secreto
mine-column-seen-at = último uso
mine-column-since = desde
mine-column-state = estado
mine-column-steward = responsable
mine-column-subject = de qué se trata
mine-column-token-hash = valor de comprobación del secreto
mine-column-topic = tema
mine-column-updated-at = último cambio
mine-column-used-at = último uso
mine-column-why = motivo

mine-erase-title = Borrar mi cuenta
mine-erase-lede = No se puede deshacer. Quizá quieras guardar una copia.
mine-erase-first = Descarga antes tus datos
mine-erase-goes = Qué se borra
mine-erase-stays = Qué queda, y por qué
mine-stays-account = Tu dirección de correo hasta que salga nuestra última carta, tres días como máximo. Después, tu cuenta es solo un número.
mine-stays-log = Lo que se hizo, con un número que ya no lleva a ti. Sin eso nadie podría saber si el registro está completo.
mine-stays-versions = Lo que publicaste, como trabajo de la redacción. Hay quien se apoya en ello y su historia debe seguir siendo cierta.
mine-erase-blocked = Primero, esto
mine-erase-last-administrator = Eres la última persona que administra el sitio. Da esta función a otra persona.
mine-erase-to-persons = Elegir a una persona
mine-erase-last-steward = Eres la última persona responsable de «{ $desk }». Da esta tarea a otra persona.
mine-erase-to-desk = Abrir la oficina
mine-erase-again-title = Primero, entra de nuevo
mine-erase-again-text = Entraste hace más de 15 minutos. Entra una vez más para que sepamos que eres tú; después volverás aquí.
mine-erase-again = Entrar de nuevo
mine-erase-email = Tu dirección de correo
mine-erase-email-help = Escríbela para confirmar que de verdad lo quieres.
mine-erase-email-wrong = Esta no es la dirección de correo de tu cuenta. Compruébala y escríbela de nuevo.
mine-erase-now = Borrar mi cuenta ahora

mine-erased-title = Tu cuenta está borrada
mine-erased-text = Tu sesión se ha cerrado en todas partes. Una última carta te lo dirá por correo; después olvidamos también tu dirección.
mine-letter-subject = Tu cuenta está borrada
mine-letter-text =
    Hola:

    tu cuenta se borró el { $moment }. Ya no guardamos nada sobre ti. Lo que publicaste queda como trabajo de la redacción, y el registro de lo que se hizo solo muestra un número.

    Esta es nuestra última carta: con ella olvidamos tu dirección. Si no lo querías, escríbenos desde la página de contacto del sitio.
